package org.detente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors;
import org.detente.coding.Sense.Anchor;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Finds the acts of one sentence by the lexicon. Thread-safe. */
public final class EventCoder {
    private final Lexicon lexicon;
    private final Operators operators;

    /** A coder on a lexicon. */
    public EventCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.operators = Operators.load();
    }

    /** A word that a sense was matched at, before anybody asks who did it. */
    private record Candidate(Word anchor, Frame frame, List<Sense> senses) {}

    /**
     * The acts told in a sentence, in order of the text.
     *
     * @param tree the sentence
     * @param actors its actors
     * @param says whoever says the whole of it, by a headline's last words
     * @param published the story's day, from which "on Monday" is counted
     */
    public List<EventMention> code(
            Tree tree, SentenceActors actors, Optional<ActorCode> says, Optional<LocalDate> published) {
        Clause clause = new Clause(tree);
        List<Candidate> candidates = candidates(clause, actors);
        Map<Integer, Modality> embedding = new HashMap<>();
        for (Candidate candidate : candidates) {
            candidate.senses().get(0).embeds().ifPresent(m -> embedding.put(candidate.anchor().index(), m));
        }
        Scope scope = new Scope(clause, operators, embedding);
        Map<String, EventMention> events = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Standing standing = scope.of(candidate.anchor(), candidate.frame().carrier());
            Telling telling = new Telling(tree, actors, candidate.frame(), candidate.anchor(), standing, says, published);
            for (Sense sense : candidate.senses()) {
                List<EventMention> told = telling.events(sense);
                if (!told.isEmpty()) {
                    told.forEach(event -> keep(events, event));
                    break;
                }
            }
        }
        return List.copyOf(events.values());
    }

    /** The same act told twice in a sentence is one event; the asserted telling counts. */
    private static void keep(Map<String, EventMention> events, EventMention event) {
        String type = event.type().map(Enum::name).orElse("01");
        String from = event.source().map(ActorCode::value).orElse("-");
        String to = event.target().map(ActorCode::value).orElse("-");
        boolean swapped = event.reciprocal() && from.compareTo(to) > 0;
        String key = type + ' ' + (swapped ? to + ' ' + from : from + ' ' + to);
        EventMention before = events.get(key);
        if (before == null || before.modality().compareTo(event.modality()) > 0) {
            events.put(key, event);
        }
    }

    private List<Candidate> candidates(Clause clause, SentenceActors actors) {
        List<Candidate> out = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Anchor anchor : List.of(Anchor.VERB, Anchor.ADJECTIVE, Anchor.AUXILIARY, Anchor.NOUN)) {
            for (Word word : clause.tree().words()) {
                if (!fits(anchor, word) || used.contains(word.index())) {
                    continue;
                }
                List<Sense> senses = lexicon.of(anchor, word.lemma());
                if (senses.isEmpty()) {
                    continue;
                }
                Word at = anchor == Anchor.AUXILIARY ? clause.tree().head(word) : word;
                Frame frame = new Frame(clause, at, anchor, operators);
                Conditions conditions = new Conditions(frame, actors);
                List<Sense> matching = senses.stream().filter(conditions::hold).toList();
                if (!matching.isEmpty()) {
                    used.addAll(conditions.usedBy(matching.get(0)));
                    out.add(new Candidate(at, frame, matching));
                }
            }
        }
        out.removeIf(c -> c.senses().get(0).anchor() == Anchor.NOUN && used.contains(c.anchor().index()));
        out.sort((a, b) -> Integer.compare(a.anchor().index(), b.anchor().index()));
        return out;
    }

    private static boolean fits(Anchor anchor, Word word) {
        return switch (anchor) {
            case VERB -> word.upos() == Upos.VERB;
            case NOUN -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
            case ADJECTIVE -> word.upos() == Upos.ADJ;
            case AUXILIARY -> word.upos() == Upos.AUX;
        };
    }
}

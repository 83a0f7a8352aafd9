package org.detente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.actor.SentenceActors;
import org.detente.coding.Sense.Anchor;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Finds the acts of one sentence by the lexicon. Thread-safe. */
public final class EventCoder {
    private final Lexicon lexicon;
    private final Operators operators;
    private final JudgementWords judgements;

    /** A coder on a lexicon. */
    public EventCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.operators = Operators.load();
        this.judgements = JudgementWords.load();
    }

    /** A word at which senses match, before anybody asks who did it. */
    private static final class Candidate {
        private final Word anchor;
        private final Word teller;
        private final Frame frame;
        private final List<Sense> senses;
        private boolean told;

        Candidate(Word anchor, Word teller, Frame frame, List<Sense> senses) {
            this.anchor = anchor;
            this.teller = teller;
            this.frame = frame;
            this.senses = senses;
        }

        Sense first() {
            return senses.get(0);
        }
    }

    /**
     * The acts told in a sentence, in order of the text.
     *
     * @param tree the sentence
     * @param actors its actors
     * @param places its places
     * @param says whoever says the whole of it, by a headline's last words
     * @param published the story's day, from which "on Monday" is counted
     */
    public CodedSentence code(
            Tree tree, SentenceActors actors, EventPlaces places, HeadlineSpeaker says, Optional<LocalDate> published) {
        Clause clause = new Clause(tree);
        if (isSport(clause)) {
            return CodedSentence.NOTHING;
        }
        List<Supplier<NearMiss>> nearMisses = new ArrayList<>();
        Map<Integer, Candidate> usedBy = new HashMap<>();
        List<Candidate> candidates = candidates(clause, actors, usedBy, nearMisses);
        Map<Integer, Modality> embedding = new HashMap<>();
        candidates.forEach(c -> c.first().embeds().ifPresent(modality -> embedding.put(c.anchor.index(), modality)));
        Scope scope = new Scope(
                clause, operators, embedding, word -> !actors.named(word).isEmpty());
        Map<String, EventMention> events = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Candidate user = usedBy.get(candidate.anchor.index());
            boolean carried = candidate
                    .frame
                    .carrier()
                    .filter(verb -> isTold(candidates, verb, candidate.first()))
                    .isPresent();
            if (carried || user != null && !speaksForItself(candidate, user)) {
                nearMisses.add(() -> miss(
                        candidate.first(),
                        candidate.anchor,
                        "part of " + (user == null ? "its verb" : user.first().id())));
                continue;
            }
            Standing standing = scope.of(candidate.anchor, candidate.frame.carrier(), candidate.teller);
            Parties parties =
                    new Parties(tree, actors, candidate.frame, candidate.anchor, standing.speaker(), says.actor());
            boolean hearsay = says.hearsay() || standing.hearsay();
            Telling telling = new Telling(tree, candidate.anchor, standing, parties, places, hearsay, published);
            for (Sense sense : candidate.senses) {
                if (sense.silent()) {
                    nearMisses.add(() -> miss(sense, candidate.anchor, "its words tell no act"));
                    break;
                }
                Optional<Parties.Sides> sides = parties.of(sense).filter(s -> mayStand(s, sense, candidate, parties));
                List<EventMention> told =
                        sides.map(s -> telling.events(sense, s)).orElse(List.of());
                if (!told.isEmpty()) {
                    candidate.told = true;
                    told.forEach(event -> keep(events, event));
                    break;
                }
                nearMisses.add(() -> miss(sense, candidate.anchor, parties.lacking(sense)));
            }
        }
        new Judgements(clause, actors, scope, operators, judgements, says.actor(), published)
                .events().stream()
                        .filter(judgement -> events.values().stream().noneMatch(event -> isBetween(event, judgement)))
                        .toList()
                        .forEach(judgement -> keep(events, judgement));
        List<EventMention> inOrder = new ArrayList<>(events.values());
        inOrder.sort(Comparator.comparing(EventMention::trigger));
        return new CodedSentence(inOrder, nearMisses);
    }

    /** "China joined the talks with Iran": the verb has told them. */
    private static boolean isTold(List<Candidate> candidates, Word verb, Sense noun) {
        return candidates.stream()
                .anyMatch(c -> c.told && c.anchor == verb && c.first().type().equals(noun.type()));
    }

    /** Words spoken at nobody count only where no other sense of the word finds whom they are spoken at. */
    private static boolean mayStand(Parties.Sides sides, Sense sense, Candidate candidate, Parties parties) {
        return !sides.targets().isEmpty()
                || !sense.isSpokenAt()
                || candidate.senses.stream()
                        .filter(other -> other != sense && other.isSpokenAt())
                        .noneMatch(other -> parties.of(other)
                                .filter(s -> !s.targets().isEmpty())
                                .isPresent());
    }

    private static NearMiss miss(Sense sense, Word anchor, String why) {
        return new NearMiss(sense.id(), anchor.token().span(), why);
    }

    /** Whether something of the same kind between the two is told already. */
    private static boolean isBetween(EventMention event, EventMention judgement) {
        return event.modality() == Modality.ASSERTED
                && party(event.source()).equals(party(judgement.source()))
                && party(event.target()).equals(party(judgement.target()))
                && event.type().isPresent();
    }

    private static String party(Optional<ActorCode> actor) {
        return actor.map(ActorCode::party).orElse("");
    }

    private boolean isSport(Clause clause) {
        return clause.tree().words().stream()
                .flatMap(word -> clause.lemmas(word).stream())
                .anyMatch(lemma -> operators.has("sport", lemma));
    }

    private boolean speaksForItself(Candidate noun, Candidate user) {
        boolean sameAct =
                user.first().type().equals(noun.first().type()) || operators.has("light", user.anchor.lemma());
        return !user.told && sameAct || isAnswered(noun, user) || isCondemned(noun, user);
    }

    /** "Hanoi condemned China's attack on a boat": there was an attack. */
    private static boolean isCondemned(Candidate noun, Candidate user) {
        return user.first().is(PloverType.ACCUSE) && noun.first().isHostile();
    }

    /** "Sudan rejects a U.S. request", "Pakistan hits back at U.S. accusations": the words answered were spoken too. */
    private static boolean isAnswered(Candidate noun, Candidate user) {
        boolean answer = user.first()
                .type()
                .map(t -> t == PloverType.REJECT || t == PloverType.ACCUSE)
                .orElse(true);
        return answer && noun.first().isSpokenAt();
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

    /**
     * Verbs first and nouns last: a noun that a verb's sense names is part of that act ("lift sanctions"), and speaks for
     * itself only if the verb found nobody and means the same type.
     */
    private List<Candidate> candidates(
            Clause clause, SentenceActors actors, Map<Integer, Candidate> usedBy, List<Supplier<NearMiss>> nearMisses) {
        List<Candidate> out = new ArrayList<>();
        for (Anchor anchor : List.of(Anchor.VERB, Anchor.ADJECTIVE, Anchor.AUXILIARY, Anchor.NOUN)) {
            for (Word word : clause.tree().words()) {
                List<Sense> senses = senses(anchor, word, clause);
                if (senses.isEmpty() || actors.isPartOfName(word)) {
                    continue;
                }
                Word at = anchor == Anchor.AUXILIARY ? clause.tree().head(word) : word;
                Frame frame = new Frame(clause, at, anchor, operators);
                Conditions conditions = new Conditions(frame, actors);
                List<Sense> matching = senses.stream().filter(conditions::hold).toList();
                if (matching.isEmpty()) {
                    nearMisses.add(() -> miss(senses.get(0), at, conditions.failing(senses.get(0))));
                }
                if (!matching.isEmpty()) {
                    Candidate candidate = new Candidate(at, word, frame, matching);
                    conditions.usedBy(matching.get(0)).forEach(index -> usedBy.putIfAbsent(index, candidate));
                    out.add(candidate);
                }
            }
        }
        return out;
    }

    /** The senses of a word as a part of speech; a participle may be an adjective ("opposed"), a gerund a noun. */
    private List<Sense> senses(Anchor anchor, Word word, Clause clause) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return switch (anchor) {
            case VERB ->
                word.upos() == Upos.VERB
                                || word.upos() == Upos.ADJ && clause.tree().isInfinitive(word) // "Israel to free"
                        ? known(anchor, clause.lemmas(word))
                        : List.of();
            case AUXILIARY -> word.upos() == Upos.AUX ? lexicon.of(anchor, word.lemma()) : List.of();
            case ADJECTIVE -> {
                boolean participle = word.upos() == Upos.VERB && clause.isPassive(word);
                yield word.upos() == Upos.ADJ || participle
                        ? lexicon.of(anchor, participle ? form : word.lemma())
                        : List.of();
            }
            case NOUN -> {
                boolean gerund = word.upos() == Upos.VERB
                        && form.endsWith("ing")
                        && clause.object(word).isEmpty()
                        && clause.child(word, "nsubj").isEmpty()
                        && clause.child(word, "aux").isEmpty();
                boolean noun = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
                yield noun || gerund ? known(anchor, gerund ? List.of(form) : clause.lemmas(word)) : List.of();
            }
        };
    }

    private List<Sense> known(Anchor anchor, List<String> lemmas) {
        return lemmas.stream()
                .map(lemma -> lexicon.of(anchor, lemma))
                .filter(senses -> !senses.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

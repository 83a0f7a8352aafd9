package org.detente.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.detente.model.ActorMention;
import org.detente.place.Gazetteer;
import org.detente.text.Sentence;
import org.detente.text.Token;
import org.detente.text.Tree;

/**
 * Finds actors: first names by dictionary ({@link #names}), cheap enough for every sentence; then, in the tree of a
 * sentence that is worth parsing, whoever is described ({@link #actors}). Thread-safe; what changes is in the {@link
 * Discourse}.
 */
public final class ActorFinder {
    private final ActorDictionary dictionary;
    private final RoleNouns roles;
    private final Genders genders;
    private final Gazetteer gazetteer;
    private final NameFinder nameFinder;
    private final EventGate gate;

    private ActorFinder(ActorFiles.Knowledge knowledge, Gazetteer gazetteer) {
        this.dictionary = knowledge.dictionary();
        this.roles = knowledge.roles();
        this.genders = knowledge.genders();
        this.gazetteer = gazetteer;
        this.nameFinder = new NameFinder(dictionary, genders, new OtherMeanings(genders, gazetteer));
        this.gate = new EventGate(roles, gazetteer);
    }

    /** With the dictionaries that come with the library. */
    public static ActorFinder load() {
        return load(List.of());
    }

    /**
     * With a user's own files as well, whose entries win.
     *
     * @param files dictionaries in the form of {@code docs/actor-data.md}, or actor and agent dictionaries of PETRARCH
     * @throws ActorFileException if a file cannot be read; the message names the lines
     */
    public static ActorFinder load(List<Path> files) {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
        return new ActorFinder(ActorFiles.load(files), gazetteer.join());
    }

    /** The names in a sentence, each as of the story's day. */
    public NamedActors names(List<Token> tokens, Discourse discourse) {
        return nameFinder.find(tokens, discourse);
    }

    /** Whom a name means on a day, by the dictionaries alone; empty if they do not have it, whatever its capital letters. */
    public Optional<ActorMeaning> meaning(String name, Optional<LocalDate> day) {
        List<Name> found = new ArrayList<>(dictionary.lookUp(name));
        found.removeIf(Name::isNobody);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Name best = found.stream()
                .filter(n -> String.join(" ", n.forms()).equals(name))
                .findFirst()
                .orElse(found.get(0));
        List<ActorEntry> entries = found.stream()
                .flatMap(spelling ->
                        spelling.terms().stream().map(term -> ActorEntry.of(String.join(" ", spelling.forms()), term)))
                .toList();
        Name.Choice choice = best.choose(day, Set.of());
        return Optional.of(new ActorMeaning(entries, choice.term().map(Term::code), choice.why()));
    }

    /** Names that hold a word, for whoever did not find theirs; in no order, at most so many. */
    public List<String> namesWith(String word, int most) {
        return dictionary.namesWith(word, most);
    }

    /** The places that this finder knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Whether a sentence may hold an event at all: it names an actor, or refers back to one by a pronoun. All others
     * need no tree.
     */
    public boolean mayHoldEvent(Sentence sentence, NamedActors names, Discourse discourse) {
        return gate.mayHoldEvent(sentence, names, discourse);
    }

    /** Everybody named or described in a parsed sentence. */
    public SentenceActors actors(Tree tree, NamedActors names, Discourse discourse) {
        return new SentenceActors(tree, names, roles, genders, gazetteer, discourse);
    }

    /** The one actor that a few words describe: "Kremlin", "senior U.S. official". */
    public Optional<ActorMention> describedBy(Tree words, Discourse discourse) {
        SentenceActors actors = actors(words, names(words.sentence().tokens(), discourse), discourse);
        return actors.of(words.root()).stream().findFirst().map(actors::mention);
    }
}

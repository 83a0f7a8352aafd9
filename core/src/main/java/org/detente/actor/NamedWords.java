package org.detente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.model.Span;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** The names of a sentence at their places in its tree. */
final class NamedWords {
    private final Tree tree;
    private final Map<Integer, Named> byHead = new HashMap<>();
    private final Set<Integer> covered = new HashSet<>();

    NamedWords(Tree tree, NamedActors names) {
        this.tree = tree;
        for (Named named : names.all()) {
            Word head = headOf(named);
            boolean noun = head.upos() == Upos.NOUN // a straw poll, with a capital only where a sentence begins
                    && head.index() == 1
                    && head.is("compound")
                    && named.first() == named.last()
                    && named.term().kind() == ActorKind.PERSON;
            boolean verb = head.upos() == Upos.AUX
                    || head.upos() == Upos.VERB
                            && named.first() == named.last()
                            && named.term().kind() == ActorKind.PERSON;
            if (!verb && !noun && !isSurname(named, head) && !isFirstName(named, head)) {
                byHead.put(head.index(), named);
                for (int i = named.first() + 1; i <= named.last() + 1; i++) {
                    covered.add(i);
                }
            }
        }
    }

    private Word headOf(Named named) {
        for (int i = named.last() + 1; i > named.first(); i--) { // from behind: the article of "the Kremlin" is no head
            int head = tree.word(i).head();
            if (head < named.first() + 1 || head > named.last() + 1) {
                return tree.word(i);
            }
        }
        return tree.word(named.last() + 1);
    }

    /** The Jordan of "Michael Jordan". */
    private boolean isSurname(Named named, Word head) {
        Word before = tree.head(head);
        return (named.term().kind() == ActorKind.COUNTRY || named.term().kind() == ActorKind.PERSON)
                && named.first() == named.last()
                && head.is("flat")
                && before.upos() == Upos.PROPN
                && before.index() < head.index()
                && (before.index() == head.index() - 1
                        || tree.word(head.index() - 1).is("flat"));
    }

    /** The Paris of "Paris Hilton". */
    private boolean isFirstName(Named named, Word head) {
        int next = head.index() + 1;
        return (named.term().kind() == ActorKind.COUNTRY || named.term().kind() == ActorKind.CAPITAL)
                && named.first() == named.last()
                && next <= tree.words().size()
                && tree.word(next).is("flat")
                && tree.word(next).upos() == Upos.PROPN
                && tree.word(next).head() == head.index();
    }

    /** The name whose head a word is. */
    Optional<Named> at(Word word) {
        return Optional.ofNullable(byHead.get(word.index()));
    }

    /** Whether a word is part of a name. */
    boolean covers(Word word) {
        return covered.contains(word.index());
    }

    /** The words of a name that no dictionary has: a noun with the parts that follow it. */
    String words(Word word) {
        StringBuilder out = new StringBuilder(word.form());
        int next = word.index() + 1;
        while (next <= tree.words().size()
                && tree.word(next).is("flat")
                && tree.word(next).head() == word.index()) {
            out.append(' ').append(tree.word(next++).form());
        }
        for (int i = word.index() - 1; i > 0; i--) {
            Word before = tree.word(i);
            if (before.head() != word.index() || !before.is("compound") || before.upos() != Upos.PROPN) {
                break;
            }
            out.insert(0, before.form() + ' ');
        }
        return out.toString();
    }

    /** The states that the sentence names in any way, as ISO 3166-1 alpha-3. */
    Set<String> states() {
        return states(byHead.values().stream());
    }

    /** The same without what one word names. */
    Set<String> statesBut(Word but) {
        return states(byHead.entrySet().stream()
                .filter(entry -> entry.getKey() != but.index())
                .map(Map.Entry::getValue));
    }

    private static Set<String> states(Stream<Named> names) {
        return names.map(named -> named.term().code())
                .filter(ActorCode::isState)
                .map(ActorCode::country)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a word names anything but a person. */
    boolean isState(Word word) {
        return at(word).filter(named -> named.term().kind() != ActorKind.PERSON).isPresent();
    }

    /** The number of the first word of a name, or of the word alone. */
    int first(Word word) {
        return at(word).map(named -> named.first() + 1).orElse(word.index());
    }

    /** The words of the whole name, or the word alone. */
    Span span(Word word) {
        return at(word).map(named -> new Span(
                        tree.word(named.first() + 1).token().span().start(),
                        tree.word(named.last() + 1).token().span().end()))
                .orElse(word.token().span());
    }
}

package org.detente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends a slip of the parser that changes who does what: in "NATO agrees to keep troops, seeks money" the finite verb
 * <em>seeks</em> cannot be coordinated with the infinitive <em>keep</em>, only with the finite <em>agrees</em>.
 */
final class FiniteConjuncts {
    private FiniteConjuncts() {}

    static Tree mended(Tree tree) {
        List<Word> misplaced = tree.words().stream()
                .filter(word -> head(tree, word) != tree.head(word))
                .toList();
        if (misplaced.isEmpty()) {
            return tree;
        }
        List<Word> words = new ArrayList<>(tree.words());
        misplaced.forEach(word ->
                words.set(word.index() - 1, word.withHead(head(tree, word).index())));
        return new Tree(tree.sentence(), words);
    }

    /** What a word hangs on, once a finite verb is free of infinitives. */
    private static Word head(Tree tree, Word word) {
        Word head = tree.head(word);
        if (!word.is("conj") || !isFinite(word) || tree.children(word).stream().anyMatch(child -> child.is("mark"))) {
            return head;
        }
        Word above = head;
        while (above.upos() == Upos.VERB && tree.isInfinitive(above) && above.head() != 0) {
            above = tree.head(above);
        }
        boolean finite = above.upos() == Upos.VERB && isFinite(above) && above.index() < word.index();
        return finite ? above : head;
    }

    private static boolean isFinite(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return word.upos() == Upos.VERB && form.endsWith("s") && !form.equals(word.lemma());
    }
}

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

    static List<Word> mended(List<Word> words) {
        List<Word> out = new ArrayList<>(words);
        for (Word word : words) {
            if (word.is("conj") && isFinite(word) && !hasMark(words, word)) {
                Word head = words.get(word.head() - 1);
                Word above = head;
                while (above.upos() == Upos.VERB && isInfinitive(words, above) && above.head() != 0) {
                    above = words.get(above.head() - 1);
                }
                if (above != head && above.upos() == Upos.VERB && isFinite(above) && above.index() < word.index()) {
                    out.set(word.index() - 1, word.withHead(above.index()));
                }
            }
        }
        return out;
    }

    private static boolean isFinite(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return word.upos() == Upos.VERB && form.endsWith("s") && !form.equals(word.lemma());
    }

    private static boolean isInfinitive(List<Word> words, Word verb) {
        return words.stream()
                .anyMatch(child -> child.head() == verb.index()
                        && child.lemma().equals("to")
                        && (child.is("mark") || child.is("aux"))
                        && child.index() < verb.index());
    }

    private static boolean hasMark(List<Word> words, Word verb) {
        return words.stream().anyMatch(child -> child.head() == verb.index() && child.is("mark"));
    }
}

package org.detente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence's dependency tree: one root, no cycles. Words are numbered from 1, as in CoNLL-U.
 */
public final class Tree {
    private final Sentence sentence;
    private final List<Word> words;
    private final List<List<Word>> children;

    /**
     * Joins words to a tree.
     *
     * @throws IllegalArgumentException if the heads form no tree with one root
     */
    public Tree(Sentence sentence, List<Word> words) {
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.children = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Word word : words) {
            children.get(word.head()).add(word);
        }
        if (children.get(0).size() != 1 || reached(0) != words.size()) {
            throw new IllegalArgumentException("the heads do not form a tree with one root: "
                    + words.stream().map(Word::head).toList());
        }
    }

    private int reached(int head) {
        int sum = 0;
        for (Word child : children.get(head)) {
            sum += 1 + reached(child.index());
        }
        return sum;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** All words in the order of the text. */
    public List<Word> words() {
        return words;
    }

    /** The word of a number, from 1. */
    public Word word(int index) {
        return words.get(index - 1);
    }

    public Word root() {
        return children.get(0).get(0);
    }

    /** The words that hang on this one, in the order of the text. */
    public List<Word> children(Word word) {
        return children.get(word.index());
    }

    /** The word this one hangs on; the root hangs on itself. */
    public Word head(Word word) {
        return word.head() == 0 ? word : word(word.head());
    }

    /** Whether a verb stands behind its own "to": to leave. */
    public boolean isInfinitive(Word verb) {
        return children(verb).stream()
                .anyMatch(child -> child.lemma().equals("to")
                        && (child.is("mark") || child.is("aux"))
                        && child.index() < verb.index());
    }

    /** The words with blanks between them. */
    public String text() {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }

    /** The verb of a word's clause: the nearest at or above it, or the root where there is none. */
    public Word verbOf(Word word) {
        Word at = word;
        while (at.head() != 0 && at.upos() != Upos.VERB) {
            at = head(at);
        }
        return at;
    }

    /** Whether a word hangs on another, directly or by others in between. */
    public boolean isBelow(Word word, Word above) {
        Word at = word;
        while (at.head() != 0) {
            at = head(at);
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** CoNLL-U lines of the tree: number, form, lemma, tag, head, relation; other columns empty. */
    public String toConllu() {
        StringBuilder lines = new StringBuilder();
        for (Word word : words) {
            lines.append(word.index())
                    .append('\t')
                    .append(word.form())
                    .append('\t')
                    .append(word.lemma());
            lines.append('\t').append(word.upos()).append("\t_\t_\t").append(word.head());
            lines.append('\t').append(word.relation()).append("\t_\t_\n");
        }
        return lines.toString();
    }
}

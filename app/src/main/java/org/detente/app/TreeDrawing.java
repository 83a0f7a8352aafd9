package org.detente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tree of words as people draw it: every word under the word that governs it, in order of the sentence. */
final class TreeDrawing {
    private static final int FORM = 1;
    private static final int UPOS = 3;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int WORD_COLUMNS = 36;

    private record Node(String form, String upos, int head, String relation) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private TreeDrawing(String conllu) {
        for (String line : conllu.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length > RELATION && !line.startsWith("#")) {
                nodes.add(new Node(cells[FORM], cells[UPOS], Integer.parseInt(cells[HEAD]), cells[RELATION]));
            }
        }
    }

    /** The lines of the drawing; the tree comes as CoNLL-U. */
    static List<String> of(String conllu) {
        TreeDrawing drawing = new TreeDrawing(conllu);
        drawing.children(0).forEach(root -> drawing.draw(root, "", ""));
        return List.copyOf(drawing.lines);
    }

    /** Numbers, from 1, of the words that this one governs; 0 governs the root. */
    private List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int number = 1; number <= nodes.size(); number++) {
            if (nodes.get(number - 1).head() == head) {
                children.add(number);
            }
        }
        return children;
    }

    private void draw(int number, String first, String rest) {
        Node node = nodes.get(number - 1);
        lines.add(String.format(
                Locale.ROOT, "%-" + WORD_COLUMNS + "s %-6s %s", first + node.form(), node.upos(), node.relation()));
        List<Integer> children = children(number);
        for (int child : children) {
            boolean last = child == children.get(children.size() - 1);
            draw(child, rest + (last ? "\u2514\u2500 " : "\u251c\u2500 "), rest + (last ? "   " : "\u2502  "));
        }
    }
}

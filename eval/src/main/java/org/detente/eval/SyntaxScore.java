package org.detente.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.eval.Treebank.GoldSentence;
import org.detente.eval.Treebank.GoldWord;
import org.detente.model.Span;
import org.detente.text.Parser;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Token;
import org.detente.text.Tree;
import org.detente.text.Word;

/**
 * How good and how fast the text layer is on a treebank. With gold tokens: UPOS, UAS, LAS (punctuation counted, relation
 * subtypes not), and F1 of subjects and objects of verbs. From raw text, where wrong tokens and sentences cost too: F1
 * of the same, words aligned by their characters as in the CoNLL 2018 shared task.
 */
public final class SyntaxScore {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final Parser parser;

    SyntaxScore(PrintStream out, Parser parser) {
        this.out = out;
        this.parser = parser;
    }

    /** Prints a table for the CoNLL-U files named. */
    public static void main(String[] files) throws IOException {
        PrintStream out = Output.utf8();
        if (files.length == 0) {
            out.println("Name one or more CoNLL-U files (.conllu or .conllu.gz).");
            return;
        }
        try (Parser parser = Parser.load()) {
            SyntaxScore score = new SyntaxScore(out, parser);
            for (String file : files) {
                Treebank treebank = Treebank.read(Path.of(file));
                score.goldTokens(treebank);
                score.rawText(treebank);
                score.speed(treebank);
            }
        }
    }

    void goldTokens(Treebank treebank) {
        Tally tally = new Tally();
        for (GoldSentence gold : treebank.sentences()) {
            Tree tree = parser.parse(sentence(gold));
            List<Arc> goldArcs = goldArcs(gold, 0);
            List<Arc> arcs = arcs(tree, 0);
            for (int i = 0; i < arcs.size(); i++) {
                tally.word(goldArcs.get(i), arcs.get(i));
            }
            tally.coreArguments(goldArcs, arcs);
        }
        print(treebank.name() + ", gold tokens", tally);
    }

    void rawText(Treebank treebank) {
        Tally tally = new Tally();
        StringBuilder text = new StringBuilder();
        List<Arc> goldArcs = new ArrayList<>();
        int at = 0;
        for (GoldSentence gold : treebank.sentences()) {
            text.append(gold.text()).append('\n');
            goldArcs.addAll(goldArcs(gold, at));
            at += letters(gold.words().stream().map(GoldWord::form).toList());
        }
        List<Arc> arcs = new ArrayList<>();
        at = 0;
        int sentences = 0;
        for (Sentence sentence : SentenceSplitter.split(text.toString())) {
            arcs.addAll(arcs(parser.parse(sentence), at));
            at += letters(sentence.tokens().stream().map(Token::form).toList());
            sentences++;
        }
        Map<Span, Arc> bySpan = new HashMap<>();
        arcs.forEach(arc -> bySpan.put(arc.word(), arc));
        for (Arc gold : goldArcs) {
            Arc arc = bySpan.get(gold.word());
            if (arc != null) {
                tally.word(gold, arc);
            }
        }
        tally.coreArguments(goldArcs, arcs);
        tally.gold = goldArcs.size();
        tally.coded = arcs.size();
        print(treebank.name() + ", raw text", tally);
        out.printf(
                Locale.ROOT,
                "  %d sentences found, %d in the treebank%n",
                sentences,
                treebank.sentences().size());
    }

    private void speed(Treebank treebank) {
        List<Sentence> sentences =
                treebank.sentences().stream().map(SyntaxScore::sentence).toList();
        sentences.stream().limit(WARM_UP).forEach(parser::parse);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            sentences.forEach(parser::parse);
            best = Math.max(best, sentences.size() / ((System.nanoTime() - begun) / 1e9));
        }
        out.printf(Locale.ROOT, "  %.0f sentences/s parsed on one thread, decoding included%n", best);
    }

    private void print(String title, Tally t) {
        out.printf(
                Locale.ROOT,
                "%-24s words %.2f  UPOS %.2f  UAS %.2f  LAS %.2f  S+O P %.2f R %.2f F1 %.2f%n",
                title,
                t.f1(t.words),
                t.f1(t.upos),
                t.f1(t.heads),
                t.f1(t.labels),
                t.precision(),
                t.recall(),
                t.coreF1());
    }

    /** A word by its characters, the head it hangs on, and how. */
    private record Arc(Span word, Span head, String upos, String relation, boolean headIsVerb) {
        boolean isCore() {
            return headIsVerb && (relation.equals("nsubj") || relation.equals("obj"));
        }
    }

    private static final class Tally {
        private int gold;
        private int coded;
        private int words;
        private int upos;
        private int heads;
        private int labels;
        private int coreGold;
        private int coreCoded;
        private int coreRight;

        void word(Arc want, Arc got) {
            gold++;
            coded++;
            words++;
            boolean sameHead = want.head().equals(got.head());
            upos += want.upos().equals(got.upos()) ? 1 : 0;
            heads += sameHead ? 1 : 0;
            labels += sameHead && want.relation().equals(got.relation()) ? 1 : 0;
        }

        void coreArguments(List<Arc> want, List<Arc> got) {
            Map<Span, Arc> right = new HashMap<>();
            want.stream().filter(Arc::isCore).forEach(arc -> right.put(arc.word(), arc));
            coreGold += right.size();
            for (Arc arc : got) {
                if (arc.isCore()) {
                    coreCoded++;
                    Arc same = right.get(arc.word());
                    coreRight += same != null
                                    && same.head().equals(arc.head())
                                    && same.relation().equals(arc.relation())
                            ? 1
                            : 0;
                }
            }
        }

        double f1(int hits) {
            return 200.0 * hits / (gold + coded);
        }

        double precision() {
            return 100.0 * coreRight / coreCoded;
        }

        double recall() {
            return 100.0 * coreRight / coreGold;
        }

        double coreF1() {
            return 200.0 * coreRight / (coreGold + coreCoded);
        }
    }

    private static List<Arc> goldArcs(GoldSentence sentence, int start) {
        List<Span> spans = spans(sentence.words().stream().map(GoldWord::form).toList(), start);
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            GoldWord word = sentence.words().get(i);
            boolean verb = word.head() > 0
                    && sentence.words().get(word.head() - 1).upos().equals("VERB");
            arcs.add(new Arc(spans.get(i), head(spans, word.head()), word.upos(), plain(word.relation()), verb));
        }
        return arcs;
    }

    private static List<Arc> arcs(Tree tree, int start) {
        List<Span> spans = spans(tree.words().stream().map(Word::form).toList(), start);
        List<Arc> arcs = new ArrayList<>();
        for (Word word : tree.words()) {
            boolean verb =
                    word.head() > 0 && tree.word(word.head()).upos().name().equals("VERB");
            arcs.add(new Arc(
                    spans.get(word.index() - 1),
                    head(spans, word.head()),
                    word.upos().name(),
                    plain(word.relation()),
                    verb));
        }
        return arcs;
    }

    private static Span head(List<Span> spans, int head) {
        return head == 0 ? new Span(0, 0) : spans.get(head - 1);
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static List<Span> spans(List<String> forms, int start) {
        List<Span> spans = new ArrayList<>();
        int at = start;
        for (String form : forms) {
            int length = letters(List.of(form));
            spans.add(new Span(at, at + length));
            at += length;
        }
        return spans;
    }

    /** Characters without white space: the count that gold and system tokens share. */
    private static int letters(List<String> forms) {
        return forms.stream()
                .mapToInt(form -> (int)
                        form.chars().filter(c -> !Character.isWhitespace(c)).count())
                .sum();
    }

    private static Sentence sentence(GoldSentence gold) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (GoldWord word : gold.words()) {
            tokens.add(new Token(word.form(), new Span(at, at + word.form().length())));
            at += word.form().length() + 1;
        }
        return new Sentence(0, tokens);
    }
}

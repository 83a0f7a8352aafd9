package org.detente.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * A headline that ends by naming its speaker: "Sanctions will bite: Kremlin", "No deal yet - U.S. envoy".
 *
 * @param body the headline without its speaker
 * @param speaker the tokens that name the speaker; empty where there is none
 */
public record Headline(Sentence body, List<Token> speaker) {
    private static final int LONGEST_SPEAKER = 7;
    private static final int LONGEST_OPENING = 4;
    private static final int SHORTEST_BODY = 3;
    private static final Set<String> MARKS = Set.of(":", "-", "--", "\u2013", "\u2014");
    /** Words with which agencies label a headline: "UPDATE 2-", "CORRECTED:", "INTERVIEW-". */
    private static final Set<String> LABELS = Set.of(
            "REFILE",
            "UPDATE",
            "CORRECTION",
            "CORRECTED",
            "INTERVIEW",
            "FEATURE",
            "ANALYSIS",
            "FACTBOX",
            "TIMELINE",
            "SCENARIOS",
            "WRAPUP",
            "RPT",
            "PREVIEW",
            "WITNESS",
            "INSIGHT",
            "EXCLUSIVE",
            "SNAPSHOT",
            "QUOTES",
            "CHRONOLOGY",
            "ADVISORY",
            "OPINION",
            "COLUMN",
            "BREAKINGVIEWS",
            "SPECIAL",
            "REPORT",
            "WRAP",
            "FOCUS",
            "URGENT",
            "BULLETIN",
            "FLASH");

    private static final int LONGEST_ADDRESS = 6;
    private static final Set<String> HEARSAY = Set.of("source", "sources", "report", "reports", "rumor", "rumour");
    private static final Set<String> FINAL = Set.of(".", "!", "?", "\"", "'");

    /** Cuts the speaker and an agency's label off a headline; any other sentence comes back whole. */
    public static Headline of(Sentence whole) {
        int label = label(whole.tokens());
        Sentence sentence = label == 0
                ? whole
                : new Sentence(
                        whole.number(),
                        whole.tokens().subList(label, whole.tokens().size()));
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        if (FINAL.contains(tokens.get(size - 1).form())) {
            return new Headline(sentence, List.of());
        }
        for (int i = size - 2; i >= Math.max(SHORTEST_BODY, size - 1 - LONGEST_SPEAKER); i--) {
            if (isMark(tokens, i) && !isAddressed(tokens, i)) {
                return new Headline(
                        new Sentence(sentence.number(), tokens.subList(0, i)),
                        List.copyOf(tokens.subList(i + 1, size)));
            }
        }
        return new Headline(sentence, List.of());
    }

    /** A headline that may begin with its speaker: "Kyiv: Russia masses troops". Whether it does, its words alone can't tell. */
    public static Optional<Headline> openedBySpeaker(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i <= LONGEST_OPENING && i + SHORTEST_BODY <= tokens.size(); i++) {
            if (tokens.get(i).form().equals(":")) {
                Sentence body = new Sentence(sentence.number(), tokens.subList(i + 1, tokens.size()));
                return Optional.of(new Headline(body, List.copyOf(tokens.subList(0, i))));
            }
        }
        return Optional.empty();
    }

    /** How many tokens at the beginning only label the headline. */
    private static int label(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && LABELS.contains(tokens.get(at).form())) {
            at++;
        }
        if (at > 0 && at < tokens.size() && tokens.get(at).form().chars().allMatch(Character::isDigit)) {
            at++;
        }
        boolean marked = at > 0
                && at + 1 < tokens.size()
                && MARKS.contains(tokens.get(at).form());
        return marked ? at + 1 : 0;
    }

    /** "Israel to Abbas: choose peace": what follows is said to somebody, and is nobody's name. */
    private static boolean isAddressed(List<Token> tokens, int colon) {
        boolean to =
                tokens.subList(0, colon).stream().anyMatch(token -> token.form().equals("to"));
        return to
                && tokens.get(colon).form().equals(":")
                && colon <= LONGEST_ADDRESS
                && Character.isLowerCase(tokens.get(colon + 1).form().charAt(0));
    }

    private static boolean isMark(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        if (!MARKS.contains(mark.form())) {
            return false;
        }
        boolean blankBefore = mark.span().start() > tokens.get(i - 1).span().end();
        boolean blankAfter = tokens.get(i + 1).span().start() > mark.span().end();
        return mark.form().equals(":")
                ? blankAfter
                : blankBefore; // "-statement" and "- statement", but not "far-right"
    }

    /** Whether nobody vouches for the headline: "... - sources", "...: report". */
    public boolean isHearsay() {
        return speaker.stream().anyMatch(token -> HEARSAY.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** The speaker as a sentence of its own, to look actors up in. */
    public Optional<Sentence> speakerSentence() {
        return speaker.isEmpty() ? Optional.empty() : Optional.of(new Sentence(body.number(), speaker));
    }
}

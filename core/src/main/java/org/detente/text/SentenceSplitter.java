package org.detente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * Finds the sentences of a story. Knows abbreviations (U.S., Gen.), closing quotes, datelines, which belong to no
 * sentence, and that a blank line ends a sentence even without a full stop. A sentence longer than
 * {@value #LONGEST} tokens is cut, at a semicolon or comma where there is one.
 */
public final class SentenceSplitter {
    /** The most tokens a sentence has. */
    public static final int LONGEST = 120;

    private static final int MOST_CLOSING = 8; // brackets and quotes after a full stop

    private static final Pattern DATELINE =
            Pattern.compile("(?:[A-Z][A-Z.,'/ -]{2,50}(?:, [A-Z][a-z]+\\.?(?: [0-9]{1,2})?)?[, ]*)?"
                    + "\\((?:Reuters|Reuter|AP|AFP|UPI|Agency|[A-Z][A-Za-z ]{1,25})\\) ?(?:-{1,2}|[\u2013\u2014]) ?"
                    + "|[A-Z][A-Z.,'/ -]{2,40}(?:, [A-Z][a-z]+\\.?(?: [0-9]{1,2})?)? (?:-{1,2}|[\u2013\u2014]) ");
    private static final Pattern DATELINE_PLACE = Pattern.compile("[A-Z][A-Z.' -]+[A-Z.](?=[,/ (-])");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[\\s\\p{Z}]*\\n");
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "lt.", "col.", "maj.", "capt.", "cmdr.", "adm.", "sgt.",
            "brig.", "gov.", "sen.", "rep.", "reps.", "sens.", "rev.", "st.", "hon.", "amb.", "pres.", "min.", "no.",
            "vs.", "e.g.", "i.e.", "mt.", "ft.");
    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "but",
            "and", "in", "on", "at", "his", "her", "its", "their", "there", "if", "as", "when", "while", "after",
            "before", "for", "some", "many", "since", "however", "mr.", "mrs.", "ms.");

    private SentenceSplitter() {}

    /**
     * The sentences of a text in order.
     *
     * @param text the story's own text; all spans count in it
     */
    public static List<Sentence> split(String text) {
        RepairedText repaired = RepairedText.of(text);
        List<Sentence> sentences = new ArrayList<>();
        String good = repaired.text();
        Matcher blank = BLANK_LINE.matcher(good);
        int start = 0;
        while (blank.find()) {
            paragraph(repaired, start, blank.start(), sentences);
            start = blank.end();
        }
        paragraph(repaired, start, good.length(), sentences);
        return sentences;
    }

    /** The tokens of a phrase that is not to be cut into sentences, such as a name. */
    public static List<Token> tokens(String phrase) {
        return Tokenizer.pieces(phrase).stream()
                .map(piece -> new Token(piece.form(), new Span(piece.start(), piece.end())))
                .toList();
    }

    /** The place in the dateline that opens a text: the KYIV of "KYIV, March 3 (Reuters) - "; empty if it has none. */
    public static Optional<String> dateline(String text) {
        Matcher dateline = DATELINE.matcher(RepairedText.of(text).text());
        Matcher place = DATELINE_PLACE.matcher(text);
        return dateline.lookingAt() && place.lookingAt() ? Optional.of(place.group()) : Optional.empty();
    }

    private static void paragraph(RepairedText repaired, int start, int end, List<Sentence> sentences) {
        String text = repaired.text().substring(start, end);
        Matcher dateline = DATELINE.matcher(text);
        int skipped = dateline.lookingAt() && dateline.end() < text.length() ? dateline.end() : 0;
        String body = text.substring(skipped);
        List<Tokenizer.Piece> pieces = Tokenizer.pieces(body);
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Tokenizer.Piece piece = pieces.get(i);
            int offset = start + skipped;
            Span span = repaired.original(offset + piece.start(), offset + piece.end());
            current.add(new Token(piece.form(), span));
            if (endsSentence(pieces, i)) {
                emit(current, sentences);
            }
        }
        emit(current, sentences);
    }

    private static void emit(List<Token> current, List<Sentence> sentences) {
        int from = 0;
        while (current.size() - from > LONGEST) {
            int cut = cutBefore(current, from);
            sentences.add(new Sentence(sentences.size(), current.subList(from, cut)));
            from = cut;
        }
        if (from < current.size()) {
            sentences.add(new Sentence(sentences.size(), current.subList(from, current.size())));
        }
        current.clear();
    }

    private static int cutBefore(List<Token> tokens, int from) {
        for (String mark : List.of(";", ",")) {
            for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
                if (tokens.get(i - 1).form().equals(mark)) {
                    return i;
                }
            }
        }
        return from + LONGEST;
    }

    private static boolean endsSentence(List<Tokenizer.Piece> pieces, int i) {
        if (i + 1 == pieces.size()) {
            return true;
        }
        Tokenizer.Piece next = pieces.get(i + 1);
        boolean glued = next.start() == pieces.get(i).end();
        if (isClosing(next.form()) && glued || isQuote(next.form()) && glued && closesQuote(pieces, i + 1)) {
            return false; // the closing mark belongs to this sentence
        }
        int stop = i;
        while (stop > Math.max(0, i - MOST_CLOSING)
                && (isClosing(pieces.get(stop).form())
                        || isQuote(pieces.get(stop).form()))
                && pieces.get(stop).start() == pieces.get(stop - 1).end()) {
            stop--;
        }
        String mark = pieces.get(stop).form();
        if (isTerminator(mark)) {
            return startsSentence(pieces, i + 1) && !(stop < i && mark.equals(".") && glued);
        }
        return stop == i
                && isEndingAbbreviation(mark)
                && STARTERS.contains(next.form().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(next.form().charAt(0));
    }

    private static boolean closesQuote(List<Tokenizer.Piece> pieces, int quote) {
        return quote + 1 == pieces.size()
                || pieces.get(quote + 1).start() > pieces.get(quote).end();
    }

    private static boolean isTerminator(String form) {
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("\u2026") || form.equals("...");
    }

    private static boolean isEndingAbbreviation(String form) {
        return form.length() > 1
                && form.endsWith(".")
                && !TITLES.contains(form.toLowerCase(Locale.ROOT))
                && Character.isLetter(form.charAt(0))
                && (form.length() > 2 || form.charAt(0) == 'I');
    }

    private static boolean startsSentence(List<Tokenizer.Piece> pieces, int next) {
        int at = next;
        while (at < pieces.size() && isOpening(pieces.get(at).form())) {
            at++;
        }
        if (at == pieces.size()) {
            return true;
        }
        char first = pieces.get(at).form().charAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || !Character.isLetter(first) && first != ',' && first != ';';
    }

    private static boolean isOpening(String form) {
        return isQuote(form) || "([-\u2013\u2014".indexOf(form.charAt(0)) >= 0;
    }

    private static boolean isQuote(String form) {
        return form.equals("\"") || form.equals("'") || form.equals("''");
    }

    private static boolean isClosing(String form) {
        return form.equals(")") || form.equals("]") || form.equals("\u00BB");
    }
}

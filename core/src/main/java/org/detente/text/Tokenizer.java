package org.detente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into tokens as the English Universal Dependencies treebanks do: clitics apart (do n't, Iran 's), hyphens
 * apart (U.S. - led) but for prefixes (anti-war), abbreviations with their full stop.
 */
final class Tokenizer {
    /** A piece of text that becomes one token: {@code start} to {@code end} in the repaired text. */
    record Piece(int start, int end, String form) {}

    private static final Set<String> PREFIXES = Set.of(
            "anti", "pro", "non", "re", "pre", "post", "ex", "co", "mid", "multi", "semi", "sub", "pan", "un", "inter",
            "counter", "e", "al", "el", "ul");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "brig", "gov",
            "sen", "rep", "reps", "sens", "rev", "st", "sr", "jr", "hon", "amb", "pres", "min", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "bros", "vs",
            "etc", "no", "dept", "est", "ave", "ft", "mt", "calif", "conn", "mass", "fla", "ill", "wash", "tex", "ariz",
            "va", "pa", "ky", "tenn", "ala", "ga", "mich", "minn", "wis", "colo", "okla", "a.m", "p.m", "i.e", "e.g",
            "ph.d");
    private static final Set<String> LOWER_ABBREVIATIONS =
            Set.of("vs", "etc", "a.m", "p.m", "i.e", "e.g", "inc", "corp", "co", "ltd", "bros", "dept", "ft");
    private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}\\uFEFF\\u200B]+");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}+@[\\w-]{1,63}\\.[\\w.]+|[@#]\\w+");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?|(?:[A-Z]\\.)+[A-Z]?[a-z]?\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.:/]*\\d|\\d");
    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=\\p{L}|\\p{N}|\\.)('(?:s|re|ve|ll|d|m))$|(?i)(?<=\\p{L})(n't)$|(?<=s)(')$");
    private static final Pattern PART = Pattern.compile("\\.{2,}|-{2,}|[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.'&]*|\\S");

    private Tokenizer() {}

    static List<Piece> pieces(String text) {
        List<Piece> out = new ArrayList<>(text.length() / 5 + 1);
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            split(text, chunk.start(), chunk.end(), out);
        }
        return out;
    }

    private static void split(String text, int start, int end, List<Piece> out) {
        String chunk = straight(text.substring(start, end));
        Matcher web = WEB.matcher(chunk);
        Matcher part = PART.matcher(chunk);
        int at = 0;
        while (at < chunk.length()) {
            if (web.region(at, chunk.length()).lookingAt()) {
                int stop = trimmed(chunk, at, web.end());
                out.add(new Piece(start + at, start + stop, chunk.substring(at, stop)));
                at = stop;
            } else if (part.region(at, chunk.length()).lookingAt()) {
                at = word(chunk, at, part.end(), start, out);
            } else {
                at++;
            }
        }
    }

    /** A web address ends before the sentence's punctuation. */
    private static int trimmed(String chunk, int at, int end) {
        int stop = end;
        while (stop > at + 1 && ".,;:!?)\"'".indexOf(chunk.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static int word(String chunk, int at, int partEnd, int offset, List<Piece> out) {
        int end = partEnd;
        String word = chunk.substring(at, end);
        if (Character.isDigit(word.charAt(0))) {
            end = at + numberEnd(chunk, at);
            word = chunk.substring(at, end);
        } else if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
            end = at + wordEnd(chunk, at, word);
            word = chunk.substring(at, end);
            if (isPrefix(chunk, end, word)) {
                Matcher rest = PART.matcher(chunk).region(end + 1, chunk.length());
                if (rest.lookingAt()) {
                    String tail = rest.group();
                    end = end + 1 + wordEnd(chunk, end + 1, tail);
                    word = chunk.substring(at, end);
                }
            }
        }
        clitics(word, offset + at, out);
        return end;
    }

    private static boolean isPrefix(String chunk, int end, String word) {
        return end + 1 < chunk.length()
                && chunk.charAt(end) == '-'
                && Character.isLetter(chunk.charAt(end + 1))
                && PREFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int numberEnd(String chunk, int at) {
        Matcher number = NUMBER.matcher(chunk).region(at, chunk.length());
        int end = number.lookingAt() ? number.end() - at : 1;
        while (at + end < chunk.length() && Character.isLetterOrDigit(chunk.charAt(at + end))) {
            end++;
        }
        return end;
    }

    /** Length of the word without the full stops and quotes that end a sentence rather than an abbreviation. */
    private static int wordEnd(String chunk, int at, String word) {
        Matcher acronym = ACRONYM.matcher(word);
        if (acronym.matches() && word.length() <= 12) {
            return word.length();
        }
        int apostrophe = word.indexOf('\'');
        String stem = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        if (apostrophe > 0 && ACRONYM.matcher(stem).matches()) {
            return word.endsWith(".") ? word.length() - 1 : word.length();
        }
        int end = word.length();
        while (end > 1 && word.charAt(end - 1) == '.' && !isAbbreviation(word.substring(0, end - 1))) {
            end--;
        }
        int inner = word.indexOf('.');
        // "end.Start" with the blank lost: two words, unless it looks like a name on the web (Amazon.com)
        if (inner > 2
                && inner < end - 1
                && Character.isUpperCase(word.charAt(inner + 1))
                && !isAbbreviation(word.substring(0, inner))) {
            return inner;
        }
        if (end > 1 && word.charAt(end - 1) == '\'' && !endsInS(word, end)) {
            end--;
        }
        return end;
    }

    private static boolean endsInS(String word, int end) {
        return end > 2 && (word.charAt(end - 2) == 's' || word.charAt(end - 2) == 'S');
    }

    /** Most count with a capital letter alone: "Wash." but not "wash.", "No. 10" but not "said no." */
    static boolean isAbbreviation(String stem) {
        return LOWER_ABBREVIATIONS.contains(stem)
                || Character.isUpperCase(stem.charAt(0)) && ABBREVIATIONS.contains(stem.toLowerCase(Locale.ROOT));
    }

    private static void clitics(String word, int offset, List<Piece> out) {
        if (word.equalsIgnoreCase("cannot")) {
            out.add(new Piece(offset, offset + 3, word.substring(0, 3)));
            out.add(new Piece(offset + 3, offset + 6, word.substring(3)));
            return;
        }
        Matcher clitic = CLITIC.matcher(word);
        if (word.length() > 1 && clitic.find() && clitic.start() > 0) {
            out.add(new Piece(offset, offset + clitic.start(), word.substring(0, clitic.start())));
            out.add(new Piece(offset + clitic.start(), offset + word.length(), word.substring(clitic.start())));
        } else {
            out.add(new Piece(offset, offset + word.length(), word));
        }
    }

    private static String straight(String chunk) {
        return chunk.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2011', '-');
    }
}

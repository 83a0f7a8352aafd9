package org.detente.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The uncased WordPiece vocabulary of BERT: cuts a word into the pieces that the encoder knows, the longest first.
 * Written here rather than taken from a library, since those at hand bring native code or call home.
 */
final class WordPieces {
    static final int CLS = 101;
    static final int SEP = 102;
    private static final int UNKNOWN = 100;
    private static final int MAX_PIECES_A_WORD = 16;
    private static final int LONGEST_PART = 100;
    private static final int CACHED_WORDS = 100_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    WordPieces(List<String> pieces) {
        vocabulary = new HashMap<>(pieces.size() * 2);
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
    }

    /** The pieces of one word, 1 to 16. */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = cut(word);
        if (cache.size() < CACHED_WORDS) {
            cache.put(word, pieces);
        }
        return pieces;
    }

    private int[] cut(String word) {
        List<Integer> out = new ArrayList<>();
        for (String part : parts(word)) {
            greedy(part, out);
        }
        if (out.isEmpty()) {
            out.add(UNKNOWN);
        }
        int[] ids = out.stream().mapToInt(Integer::intValue).toArray();
        return ids.length > MAX_PIECES_A_WORD ? Arrays.copyOf(ids, MAX_PIECES_A_WORD) : ids;
    }

    private void greedy(String part, List<Integer> out) {
        if (part.codePointCount(0, part.length()) > LONGEST_PART) {
            out.add(UNKNOWN);
            return;
        }
        int before = out.size();
        int start = 0;
        while (start < part.length()) {
            int end = part.length();
            Integer id = null;
            while (end > start && id == null) {
                String piece = part.substring(start, end);
                id = vocabulary.get(start == 0 ? piece : "##" + piece);
                if (id == null) {
                    end--;
                }
            }
            if (id == null) {
                while (out.size() > before) {
                    out.remove(out.size() - 1);
                }
                out.add(UNKNOWN);
                return;
            }
            out.add(id);
            start = end;
        }
    }

    /** Lower case without accents, cut at white space, around punctuation and around Chinese characters. */
    private static List<String> parts(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == 0 || c == 0xFFFD || type == Character.NON_SPACING_MARK || isControl(c, type)) {
                return;
            }
            boolean alone = isPunctuation(c, type) || isChinese(c);
            if (alone || Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR) {
                flush(current, parts);
            }
            if (alone) {
                parts.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && type != Character.SPACE_SEPARATOR) {
                current.appendCodePoint(c);
            }
        });
        flush(current, parts);
        return parts;
    }

    private static void flush(StringBuilder current, List<String> parts) {
        if (current.length() > 0) {
            parts.add(current.toString());
            current.setLength(0);
        }
    }

    private static boolean isControl(int c, int type) {
        return c != '\t' && c != '\n' && c != '\r' && (type == Character.CONTROL || type == Character.FORMAT);
    }

    private static boolean isPunctuation(int c, int type) {
        return c >= 33 && c <= 47
                || c >= 58 && c <= 64
                || c >= 91 && c <= 96
                || c >= 123 && c <= 126
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}

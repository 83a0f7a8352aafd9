package org.detente.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.detente.model.Span;

/**
 * A text whose UTF-8 was once read as Windows-1252 ("Iâ€™m"), made readable again, with the way back: a span of the
 * repaired text maps to the span of the original that it came from.
 */
final class RepairedText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BYTE_OF = new byte[0x10000];

    static {
        for (int b = 0x80; b <= 0xFF; b++) {
            BYTE_OF[b] =
                    (byte) b; // the five bytes that Windows-1252 leaves undefined are passed through by most readers
        }
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, WINDOWS_1252).charAt(0);
            if (c != '\uFFFD') {
                BYTE_OF[c] = (byte) b;
            }
        }
    }

    private final String text;
    private final int[] origin;

    private RepairedText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static RepairedText of(String original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int length = misread(original, at);
            String good = length == 0 ? original.substring(at, at + 1) : decoded(original, at, length);
            for (int i = 0; i < good.length(); i++) {
                origin[out.length() + i] = at;
            }
            out.append(good);
            at += Math.max(1, length);
        }
        origin[out.length()] = original.length();
        return new RepairedText(out.toString(), origin);
    }

    String text() {
        return text;
    }

    Span original(int start, int end) {
        return new Span(origin[start], origin[end]);
    }

    /** How many characters from here are the bytes of one misread character: 2 to 4, or 0. */
    private static int misread(String text, int at) {
        int first = byteOf(text, at);
        int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            int next = byteOf(text, at + i);
            if (next < 0x80 || next > 0xBF) {
                return isHalfQuote(text, at) ? 2 : 0;
            }
        }
        return length;
    }

    /** A closing curly quote often lost its third byte, which Windows-1252 does not define. */
    private static boolean isHalfQuote(String text, int at) {
        return text.startsWith("\u00E2\u20AC", at);
    }

    private static String decoded(String text, int at, int length) {
        if (length == 2 && isHalfQuote(text, at)) {
            return "\u201D";
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) byteOf(text, at + i);
        }
        String good = new String(bytes, StandardCharsets.UTF_8);
        return good.indexOf('\uFFFD') >= 0 ? text.substring(at, at + length) : good;
    }

    private static int byteOf(String text, int at) {
        return at < text.length() ? BYTE_OF[text.charAt(at)] & 0xFF : 0;
    }
}

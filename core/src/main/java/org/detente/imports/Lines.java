package org.detente.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines of text: each is UTF-8, or where that cannot be, windows-1252, which sets mix in. A line longer
 * than {@value #LONGEST} bytes is cut off there.
 */
final class Lines {
    static final int LONGEST = 1_000_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputStream content;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[BUFFER];
    private long number;
    private boolean whole = true;

    Lines(InputStream content) {
        this.content = content;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** Whether that is all of it. */
    boolean isWhole() {
        return whole;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        whole = true;
        while (true) {
            if (at == end && !fill()) {
                return length == 0 ? null : text(length);
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length = keep(from, length);
            if (at < end) {
                at++;
                return text(length);
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, content.read(buffer));
        return end > 0;
    }

    private int keep(int from, int length) {
        int more = Math.min(at - from, LONGEST - length);
        whole &= more == at - from;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, 2 * (length + more)));
        }
        System.arraycopy(buffer, from, line, length, more);
        return length + more;
    }

    private String text(int length) {
        number++;
        int size = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String words = new String(line, 0, size, UTF_8);
        if (words.indexOf('\uFFFD') >= 0 && !isUtf8(size)) {
            words = new String(line, 0, size, WESTERN);
        }
        return number == 1 && words.startsWith("\uFEFF") ? words.substring(1) : words;
    }

    private boolean isUtf8(int size) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, size));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

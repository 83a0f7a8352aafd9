package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts bytes into lines, and holds no more than {@link ReadLimits#RECORD_BYTES} of any. */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream content;
    private long number;

    LineReader(InputStream content) {
        this.content = new BufferedInputStream(content, BUFFER);
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line end; of a line too long, only its beginning
     * @param whole whether that is all of it
     */
    record Line(long number, byte[] bytes, boolean whole) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** How many lines were begun. */
    long number() {
        return number;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        int b = content.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean whole = true;
        for (; b >= 0 && b != '\n'; b = content.read()) {
            if (line.size() < ReadLimits.RECORD_BYTES) {
                line.write(b);
            } else {
                whole = false;
            }
        }
        return Optional.of(new Line(number, withoutReturn(line.toByteArray()), whole));
    }

    private static byte[] withoutReturn(byte[] line) {
        int length = line.length;
        return length > 0 && line[length - 1] == '\r' ? Arrays.copyOf(line, length - 1) : line;
    }
}

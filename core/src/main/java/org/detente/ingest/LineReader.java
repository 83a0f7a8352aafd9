package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Cuts bytes into lines, and holds no more than {@link ReadLimits#RECORD_BYTES} of any. */
final class LineReader {
    private final BufferedInputStream content;
    private long number;

    /**
     * A reader.
     *
     * @param content buffered once; a second buffer would lose what comes just before the place where a file breaks off
     */
    LineReader(BufferedInputStream content) {
        this.content = content;
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

    /** The number of the line that was read last, or broke off. */
    long number() {
        return number;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        number++;
        int b = content.read();
        if (b < 0) {
            return Optional.empty();
        }
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

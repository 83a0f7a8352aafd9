package org.detente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the bytes that are read. When they cannot be read that is an {@link UncheckedIOException}, which no reader takes
 * for a fault in what is written there.
 */
final class CountedStream extends FilterInputStream {
    private final AtomicLong count;

    CountedStream(InputStream raw, AtomicLong count) {
        super(raw);
        this.count = count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        try {
            int n = in.read(buffer, from, length);
            count.addAndGet(Math.max(0, n));
            return n;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}

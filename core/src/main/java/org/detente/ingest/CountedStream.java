package org.detente.ingest;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read of a file as it lies there. */
final class CountedStream extends MeteredStream {
    private final AtomicLong count;

    CountedStream(InputStream raw, AtomicLong count) {
        super(raw);
        this.count = count;
    }

    @Override
    void took(int bytes) {
        count.addAndGet(bytes);
    }
}

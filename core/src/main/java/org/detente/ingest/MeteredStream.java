package org.detente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Knows how much is read of it. When it cannot be read that is an {@link UncheckedIOException}, which no reader takes for a
 * fault in what is written there.
 */
abstract class MeteredStream extends FilterInputStream {
    MeteredStream(InputStream content) {
        super(content);
    }

    /**
     * So many bytes more were read.
     *
     * @throws IOException if that is too much
     */
    abstract void took(int bytes) throws IOException;

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        try {
            int n = in.read(buffer, from, length);
            took(Math.max(0, n));
            return n;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}

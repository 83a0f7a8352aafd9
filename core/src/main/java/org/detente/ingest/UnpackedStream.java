package org.detente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;

/**
 * What a packed file holds. Never more than {@link ReadLimits} allow; and when the file breaks off that is an
 * {@link UncheckedIOException}, which no reader takes for a fault in what is written there.
 */
final class UnpackedStream extends FilterInputStream {
    private final LongSupplier packedBytes;
    private long bytes;

    /**
     * A stream.
     *
     * @param packedBytes how many bytes have been read from the packed file so far
     */
    UnpackedStream(InputStream unpacked, LongSupplier packedBytes) {
        super(unpacked);
        this.packedBytes = packedBytes;
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
            bytes += Math.max(0, n);
            if (bytes > ReadLimits.UNPACKED_FREE_BYTES + packedBytes.getAsLong() * ReadLimits.UNPACKED_RATIO) {
                throw new IOException("it unpacks to more than " + ReadLimits.UNPACKED_RATIO
                        + " times its size, as no news does; unpack it yourself if you trust it");
            }
            return n;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}

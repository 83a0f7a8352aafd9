package org.detente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What a packed file holds, and never more than {@link ReadLimits} allow. */
final class UnpackedStream extends MeteredStream {
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
    void took(int more) throws IOException {
        bytes += more;
        if (bytes > ReadLimits.UNPACKED_FREE_BYTES + packedBytes.getAsLong() * ReadLimits.UNPACKED_RATIO) {
            throw new IOException("it unpacks to more than " + ReadLimits.UNPACKED_RATIO
                    + " times its size, as no news does; unpack it yourself if you trust it");
        }
    }
}

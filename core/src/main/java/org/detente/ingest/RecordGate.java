package org.detente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a file of many stories in which one has no end, before it fills the memory. */
final class RecordGate extends FilterInputStream {
    private long bytes;

    RecordGate(InputStream content) {
        super(content);
    }

    /** The bytes so far belonged to a story that is done with. */
    void next() {
        bytes = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (bytes > ReadLimits.RECORD_BYTES) {
            throw new EndlessRecordException();
        }
        int n = in.read(buffer, from, length);
        bytes += Math.max(0, n);
        return n;
    }

    /** One story has no end. */
    static final class EndlessRecordException extends IOException {
        private static final long serialVersionUID = 1L;

        EndlessRecordException() {
            super("from here on no story ends within " + ReadLimits.RECORD_BYTES
                    + " bytes, and the rest of the file is left out; split it, or look for a missing end");
        }
    }
}

package org.detente.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** How one file may be packed: with gzip or Zstandard, known by its first bytes, whatever it is called. */
final class Packing {
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    private static final List<String> ENDINGS = List.of(".gz", ".zst");

    private Packing() {}

    /** The content of a file that is perhaps packed. */
    static BufferedInputStream open(InputStream raw) throws IOException {
        AtomicLong packedBytes = new AtomicLong();
        BufferedInputStream content = new Packed(new CountedStream(raw, packedBytes));
        if (begins(content, GZIP)) {
            return buffered(new UnpackedStream(new GZIPInputStream(content, BUFFER), packedBytes::get));
        }
        if (begins(content, ZSTD)) {
            return buffered(new UnpackedStream(new ZstdInputStream(content), packedBytes::get));
        }
        return content;
    }

    /** A file's name without the ending that says it is packed. */
    static String withoutEnding(String name) {
        for (String ending : ENDINGS) {
            int length = name.length() - ending.length();
            if (length > 0 && name.regionMatches(true, length, ending, 0, ending.length())) {
                return name.substring(0, length);
            }
        }
        return name;
    }

    static BufferedInputStream buffered(InputStream content) {
        return new BufferedInputStream(content, BUFFER);
    }

    /** Whether the content begins with these bytes; nothing is read. */
    static boolean begins(BufferedInputStream content, byte[] bytes) throws IOException {
        return Arrays.equals(head(content, bytes.length), bytes);
    }

    /** The first bytes, at most so many; nothing is read. */
    static byte[] head(BufferedInputStream content, int most) throws IOException {
        content.mark(most);
        byte[] head = content.readNBytes(most);
        content.reset();
        return head;
    }

    /** Says whether more is to come, even from a slow pipe: GZIPInputStream asks, and would stop between two members. */
    private static final class Packed extends BufferedInputStream {
        Packed(InputStream raw) {
            super(raw, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : Math.max(1, super.available());
        }
    }
}

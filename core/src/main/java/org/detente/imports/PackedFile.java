package org.detente.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file as it lies on disk: plain, packed with gzip, or a zip archive; its first bytes tell which. */
final class PackedFile {
    private static final int BUFFER = 1 << 16;
    private static final int[] GZIP = {0x1f, 0x8b};
    private static final int[] ZIP = {'P', 'K'};

    private final Path path;

    PackedFile(Path path) {
        this.path = path;
    }

    /** What is done with each file in it. */
    interface Part {
        /**
         * @param entry its name in an archive; else nothing
         * @param content not to be closed
         */
        void read(String entry, InputStream content) throws IOException;
    }

    /** SHA-256 of its bytes, packed as they are. */
    String hash() throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Reads every file in it, in order.
     *
     * @param bytesRead grows as bytes are read from disk
     */
    void read(AtomicLong bytesRead, Part part) throws IOException {
        try (BufferedInputStream content =
                new BufferedInputStream(new Counted(Files.newInputStream(path), bytesRead), BUFFER)) {
            if (startsWith(content, GZIP)) {
                part.read("", new GZIPInputStream(content, BUFFER));
            } else if (startsWith(content, ZIP)) {
                ZipInputStream archive = new ZipInputStream(content);
                for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        part.read(entry.getName(), archive);
                    }
                }
            } else {
                part.read("", content);
            }
        }
    }

    private static boolean startsWith(BufferedInputStream content, int[] bytes) throws IOException {
        content.mark(bytes.length);
        boolean same = true;
        for (int b : bytes) {
            same &= content.read() == b;
        }
        content.reset();
        return same;
    }

    private static final class Counted extends FilterInputStream {
        private final AtomicLong bytes;

        Counted(InputStream in, AtomicLong bytes) {
            super(in);
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }
    }
}

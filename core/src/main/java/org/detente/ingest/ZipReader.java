package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip archive, each read as its name tells, in the order of the archive; hidden ones are passed over.
 * Their ids begin with the archive's. Nothing is written to disk, whatever the names inside say.
 */
final class ZipReader implements StoryReader {
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");

    private final ReadOptions options;

    ZipReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) {
        AtomicLong packedBytes = new AtomicLong();
        ZipInputStream zip = new ZipInputStream(new CountedStream(content, packedBytes));
        return new Entries(origin, zip, packedBytes)::next;
    }

    private final class Entries {
        private final Origin origin;
        private final ZipInputStream zip;
        private final InputStream unpacked;
        private StorySource current = StorySource.of();
        private boolean ended;
        private long entries;

        Entries(Origin origin, ZipInputStream zip, AtomicLong packedBytes) {
            this.origin = origin;
            this.zip = zip;
            this.unpacked = new UnpackedStream(zip, packedBytes::get);
        }

        Optional<ReadResult> next() throws IOException {
            Optional<ReadResult> found = current.next();
            while (found.isEmpty() && !ended) {
                advance();
                found = current.next();
            }
            return found;
        }

        private void advance() throws IOException {
            try {
                ZipEntry entry = zip.getNextEntry();
                ended = entry == null;
                if (entry != null && !entry.isDirectory() && !hidden(entry.getName())) {
                    entries++;
                    current = open(entry.getName());
                } else if (ended && entries == 0) {
                    current = StorySource.of(origin.rejected("no zip archive, or its text is empty: no file in it"));
                }
            } catch (ZipException | IllegalArgumentException e) {
                ended = true;
                current = StorySource.of(origin.rejected(
                        "the archive cannot be read further, and the rest is left out: " + e.getMessage()));
            }
        }

        private StorySource open(String name) throws IOException {
            Origin inside = new Origin(origin.name() + ", " + name, origin.id() + "/" + FileKind.withoutEnding(name));
            Optional<FileKind> kind = FileKind.of(name);
            if (kind.isEmpty()) {
                return StorySource.of(FileKind.unknown(inside));
            }
            if (kind.get() == FileKind.ZIP) {
                return StorySource.of(inside.rejected("an archive in an archive is not read; unpack the outer one"));
            }
            return kind.get().reader(options).read(inside, Packing.open(new OpenEnded(unpacked)));
        }
    }

    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
    }

    /** One entry, whose end is not that of the archive. */
    private static final class OpenEnded extends FilterInputStream {
        OpenEnded(InputStream entry) {
            super(entry);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}

package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The results of place after place; one file is open at a time. */
final class InputSpliterator extends AbstractSpliterator<ReadResult> {
    private static final int BUFFER = 1 << 16;
    private static final int PACKED_MAGIC = 0x1f8b;
    private static final String PIPE_NAME = "standard input";
    private static final String PIPE_ID = "stdin";

    private final Iterator<Place> places;
    private final AtomicLong bytesRead;
    private Optional<InputStream> open = Optional.empty();
    private Spliterator<ReadResult> current = Spliterators.emptySpliterator();
    private String name = "";

    InputSpliterator(Iterator<Place> places, AtomicLong bytesRead) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.places = places;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadResult> action) {
        try {
            while (!current.tryAdvance(action)) {
                close();
                if (!places.hasNext()) {
                    return false;
                }
                current = open(places.next());
            }
            return true;
        } catch (IOException e) {
            throw new UnreadableInputException(name + ": the file cannot be read: " + e.getMessage(), e);
        }
    }

    void close() {
        open.ifPresent(stream -> {
            try {
                stream.close();
            } catch (IOException e) {
                // everything asked for has been read
            }
        });
        open = Optional.empty();
    }

    private Spliterator<ReadResult> open(Place place) throws IOException {
        if (place instanceof Place.File file) {
            name = file.path().toString();
            Optional<FileKind> kind = FileKind.of(file.name());
            if (kind.isEmpty()) {
                return WholeFile.single(file.origin()
                        .rejected("not a kind of file that is read (.jsonl, .txt, .html, .htm, each also with .gz)"));
            }
            BufferedInputStream content = unpacked(counted(Files.newInputStream(file.path())));
            open = Optional.of(content);
            return kind.get().reader().read(file.origin(), content);
        }
        if (place instanceof Place.Pipe pipe) {
            name = PIPE_NAME;
            BufferedInputStream content = unpacked(pipe.content());
            FileKind kind = firstCharacter(content) == '{' ? FileKind.JSONL : FileKind.TEXT;
            return kind.reader().read(new Origin(PIPE_NAME, PIPE_ID), content);
        }
        throw new IllegalStateException("a folder is walked, not read: " + place);
    }

    /** Unpacks what begins like gzip, whatever it is called. */
    private static BufferedInputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream content = new BufferedInputStream(raw, BUFFER);
        content.mark(2);
        int magic = content.read() << Byte.SIZE | content.read();
        content.reset();
        return magic == PACKED_MAGIC ? new BufferedInputStream(new GZIPInputStream(content, BUFFER), BUFFER) : content;
    }

    /** The first character that is neither blank nor part of a byte order mark; -1 if there is none. */
    private static int firstCharacter(InputStream content) throws IOException {
        content.mark(BUFFER);
        int first = content.read();
        for (int seen = 1; seen < BUFFER && isBlankOrMark(first); seen++) {
            first = content.read();
        }
        content.reset();
        return first;
    }

    private static boolean isBlankOrMark(int b) {
        return b >= 0 && (b <= ' ' || b == 0xEF || b == 0xBB || b == 0xBF);
    }

    private InputStream counted(InputStream raw) {
        return new FilterInputStream(raw) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                bytesRead.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int n = super.read(buffer, from, length);
                bytesRead.addAndGet(Math.max(0, n));
                return n;
            }
        };
    }
}

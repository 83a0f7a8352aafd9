package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The results of place after place; one file is open at a time. */
final class InputSpliterator extends AbstractSpliterator<ReadResult> {
    private static final String PIPE_NAME = "standard input";
    private static final String PIPE_ID = "stdin";

    private final Iterator<Place> places;
    private final ReadOptions options;
    private final AtomicLong bytesRead;
    private Optional<InputStream> open = Optional.empty();
    private StorySource current = StorySource.of();
    private String name = "";

    InputSpliterator(Iterator<Place> places, ReadOptions options, AtomicLong bytesRead) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.places = places;
        this.options = options;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadResult> action) {
        Optional<ReadResult> result = next();
        result.ifPresent(action);
        return result.isPresent();
    }

    private Optional<ReadResult> next() {
        try {
            Optional<ReadResult> result = current.next();
            while (result.isEmpty()) {
                close();
                if (!places.hasNext()) {
                    return Optional.empty();
                }
                current = open(places.next());
                result = current.next();
            }
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInputException(name + ": the file cannot be read further: " + e.getMessage(), e);
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

    private StorySource open(Place place) throws IOException {
        if (place instanceof Place.File file) {
            name = file.path().toString();
            Optional<FileKind> kind = FileKind.of(file.name());
            if (kind.isEmpty()) {
                return StorySource.of(FileKind.unknown(file.origin()));
            }
            BufferedInputStream content = Packing.open(new CountedStream(Files.newInputStream(file.path()), bytesRead));
            open = Optional.of(content);
            return kind.get().reader(options).read(file.origin(), content);
        }
        if (place instanceof Place.Pipe pipe) {
            name = PIPE_NAME;
            BufferedInputStream content = Packing.open(pipe.content());
            return FileKind.of(content).reader(options).read(new Origin(PIPE_NAME, PIPE_ID), content);
        }
        throw new IllegalStateException("a folder is walked, not read: " + place);
    }
}

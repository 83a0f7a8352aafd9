package org.detente.ingest;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Results that are made one by one, as they are asked for. */
interface StorySource {
    /**
     * The next result; empty at the end.
     *
     * @throws IOException if the content cannot be read further; as {@link java.io.UncheckedIOException} if it was packed
     */
    Optional<ReadResult> next() throws IOException;

    /** These results. */
    static StorySource of(ReadResult... results) {
        Iterator<ReadResult> left = List.of(results).iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}

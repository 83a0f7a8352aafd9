package org.detente.ingest;

import java.util.OptionalLong;
import org.detente.model.Story;

/** What one place in the input gave: a story, or the reason why it gave none. */
public sealed interface ReadResult {
    /**
     * A story.
     *
     * @param story the story
     */
    record Read(Story story) implements ReadResult {}

    /**
     * Something that is no story. The input goes on behind it.
     *
     * @param origin the file, as the caller named it
     * @param line the line in that file, from 1; empty when the whole file is meant
     * @param reason what is wrong and what to do about it
     */
    record Rejected(String origin, OptionalLong line, String reason) implements ReadResult {
        /** Where, and why: {@code news.jsonl, line 7: it has no "text"}. */
        public String message() {
            return origin + (line.isPresent() ? ", line " + line.getAsLong() : "") + ": " + reason;
        }
    }
}

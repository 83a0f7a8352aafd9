package org.detente.ingest;

/** What untrusted input may cost. Whatever is larger is rejected, and said so. */
public final class ReadLimits {
    /** Characters in the title and text of one story. */
    public static final int STORY_CHARACTERS = 2_000_000;

    /** Bytes in one line of JSON, and in a file that is one story: the longest story, with room for its markup. */
    public static final int RECORD_BYTES = 4 * STORY_CHARACTERS;

    private ReadLimits() {}
}

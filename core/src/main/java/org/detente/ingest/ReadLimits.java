package org.detente.ingest;

/** What untrusted input may cost. Whatever is larger is rejected, and said so. */
public final class ReadLimits {
    /** Characters in the title and text of one story. */
    public static final int STORY_CHARACTERS = 2_000_000;

    /** Bytes of one story in a file of many, and of a file that is one story: the longest story, with room for markup. */
    public static final int RECORD_BYTES = 4 * STORY_CHARACTERS;

    /**
     * How many times its packed size a file may unpack to, beyond the first {@link #UNPACKED_FREE_BYTES}. News packs to a
     * third or a tenth; what packs to less than a two-hundredth was made to fill a disk or a memory.
     */
    public static final int UNPACKED_RATIO = 200;

    /** Bytes that every file may unpack to, however small it is. */
    public static final long UNPACKED_FREE_BYTES = 16L << 20;

    private ReadLimits() {}
}

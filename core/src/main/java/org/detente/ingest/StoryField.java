package org.detente.ingest;

import java.util.Locale;

/** What a file may tell of a story, in the order of its importance. */
public enum StoryField {
    /** A name of its own among all stories. */
    ID,
    /** The day it was published. */
    DATE,
    /** Its headline. */
    TITLE,
    /** The report. */
    TEXT,
    /** Who published it. */
    PUBLISHER,
    /** Where it was published. */
    URL;

    /** What files call it unless told otherwise: {@code id}, {@code date} and so on. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

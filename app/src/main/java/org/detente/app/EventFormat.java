package org.detente.app;

/** How events are printed. */
enum EventFormat {
    /** For people. */
    TABLE,
    /** A line of JSON each. */
    JSONL,
    /** A row each, names of the columns first. */
    CSV
}

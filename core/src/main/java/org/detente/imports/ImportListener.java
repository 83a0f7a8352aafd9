package org.detente.imports;

/** Hears of rows that are skipped, and how far an import has come. */
public interface ImportListener {
    /**
     * A row is skipped.
     *
     * @param where file and line: {@code events.tab:12}
     * @param reason why
     * @param detail the words that are wrong; may be empty
     */
    void skipped(String where, SkipReason reason, String detail);

    /**
     * Another row was read.
     *
     * @param rows how many of this file
     */
    void progress(long rows);
}

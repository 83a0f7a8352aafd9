package org.detente.store;

/**
 * What became of the rows that were handed over.
 *
 * @param imported rows that are now in the store
 * @param duplicates rows whose words the store, or an earlier line of the file, had already
 */
public record ImportCounts(long imported, long duplicates) {}

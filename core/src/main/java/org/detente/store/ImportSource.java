package org.detente.store;

/**
 * A file of events that others coded.
 *
 * @param dataset what made them: ICEWS, GDELT 2.0
 * @param file its name, without the folder; of a file in an archive with the name of the archive before it
 * @param contentHash SHA-256 of its bytes, and of a file in an archive those of the archive and its name
 * @param readerVersion who reads it; under another version it may be read otherwise
 */
public record ImportSource(String dataset, String file, String contentHash, String readerVersion) {}

/**
 * News as it lies on disk or comes down a pipe, made into stories. Files, folders and standard input come in through
 * {@link org.detente.ingest.NewsInput}; {@link org.detente.ingest.ReadResult}s go out, one a story, in the order of the
 * input, and no more than one at a time is held in memory.
 *
 * <p>Hints, tips and traps: bad content never throws, it is {@link org.detente.ingest.ReadResult.Rejected} with its file
 * and line, and the rest goes on; a file that cannot be read at all, or breaks off, throws
 * {@link org.detente.ingest.UnreadableInputException}. A day that is not given stays unknown and is never guessed from
 * when the file was saved. Nothing is fetched from the network.
 */
@NullMarked
package org.detente.ingest;

import org.jspecify.annotations.NullMarked;

/**
 * The record on disk: one DuckDB file. Coded stories come in; events with the sentences that tell them, and counts, go
 * out. All SQL of Detente is in this room and in the files beside it. It does not code and does not measure.
 *
 * <p>Traps: one process writes at a time, and while it does no other may read. Spans in the file count UTF-16 units, as
 * Java does, so use the stored words rather than cutting them with SQL. The schema is numbered; a store written by a
 * newer Detente is refused, an older one is brought up to date when opened.
 */
@NullMarked
package org.detente.store;

import org.jspecify.annotations.NullMarked;

package org.detente.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a store covers. Every answer holds only within it.
 *
 * @param first the day the earliest story was published, or of the earliest imported event; empty when nothing has a date
 * @param last the day the latest story was published, or of the latest imported event
 * @param stories stories in the store, with and without events
 * @param importedRows rows of events that others coded or counted
 * @param events asserted events of all parties; mentions that agree count once
 */
public record RecordBounds(
        Optional<LocalDate> first, Optional<LocalDate> last, long stories, long importedRows, long events) {}

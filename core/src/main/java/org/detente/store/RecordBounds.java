package org.detente.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a store covers. Every answer holds only within it.
 *
 * @param first the day the earliest story was published; empty when no story has a date
 * @param last the day the latest story was published
 * @param stories stories in the store, with and without events
 * @param events asserted events of all parties; mentions that agree count once
 */
public record RecordBounds(Optional<LocalDate> first, Optional<LocalDate> last, long stories, long events) {}

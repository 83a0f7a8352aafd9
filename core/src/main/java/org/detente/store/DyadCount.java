package org.detente.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two parties and how much the record tells of them, both directions together.
 *
 * @param a the party first in the alphabet
 * @param b the other
 * @param events asserted events between them
 * @param first day of the earliest; empty when no event has a day
 * @param last day of the latest
 */
public record DyadCount(String a, String b, long events, Optional<LocalDate> first, Optional<LocalDate> last) {}

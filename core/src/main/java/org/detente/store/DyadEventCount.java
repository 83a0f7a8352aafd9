package org.detente.store;

import java.time.LocalDate;
import org.detente.model.QuadClass;

/**
 * Events between two parties that an import only counts.
 *
 * @param source who did them
 * @param target to whom
 * @param day when, or the first day of the week, month or year they are counted for
 * @param quad of which quad class they were
 * @param events how many
 */
public record DyadEventCount(String source, String target, LocalDate day, QuadClass quad, long events) {}

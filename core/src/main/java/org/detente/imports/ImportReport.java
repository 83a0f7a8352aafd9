package org.detente.imports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file: {@code imported + duplicates + skipped} are all its rows.
 *
 * @param file its name; in an archive with that of the archive before it
 * @param outcome whether it was read
 * @param about the set it belongs to, or why it was refused
 * @param imported rows that are now in the store
 * @param duplicates rows whose words were there already
 * @param skipped rows that cannot be used, by reason
 * @param first the day of its earliest event that can be used
 * @param last the day of the latest
 */
public record ImportReport(
        String file,
        Outcome outcome,
        String about,
        long imported,
        long duplicates,
        Map<SkipReason, Long> skipped,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {
    /** Whether a file was read. */
    public enum Outcome {
        /** Its rows were. */
        READ,
        /** Its bytes were imported before. */
        UNCHANGED,
        /** It is no file of events. */
        REFUSED
    }

    public ImportReport {
        Map<SkipReason, Long> sorted = new EnumMap<>(SkipReason.class);
        sorted.putAll(skipped);
        skipped = Collections.unmodifiableMap(sorted);
    }

    static ImportReport unread(String file, Outcome outcome, String about) {
        return new ImportReport(file, outcome, about, 0, 0, Map.of(), Optional.empty(), Optional.empty());
    }

    /** How many rows were skipped, whatever the reason. */
    public long skippedRows() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All rows that were read. */
    public long rows() {
        return imported + duplicates + skippedRows();
    }
}

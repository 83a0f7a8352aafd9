package org.detente.imports;

import java.util.List;
import java.util.Optional;

/**
 * A line of a file, cut into cells.
 *
 * @param line its number, from 1
 * @param cells as they stand in the file
 */
record Row(long line, List<String> cells) {
    /** The cell of a column, stripped; empty if it is blank or says that it is (NA, None), or there is no such column. */
    Optional<String> cell(int column) {
        if (column < 0 || column >= cells.size()) {
            return Optional.empty();
        }
        String words = cells.get(column).strip();
        return switch (words) {
            case "", "NA", "None", "NULL", "null", "nan", "NaN" -> Optional.empty();
            default -> Optional.of(words);
        };
    }

    /** The cell of a column, or nothing. */
    String words(int column) {
        return cell(column).orElse("");
    }
}

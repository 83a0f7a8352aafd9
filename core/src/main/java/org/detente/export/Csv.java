package org.detente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every CSV export shares: comma, line feed, double quotes only where needed. */
final class Csv {
    private static final ObjectWriter WRITER = new CsvMapper().writerFor(List.class);

    private Csv() {}

    /** One row with its line end; null is an empty cell, which the library would leave out. */
    static String row(List<? extends @Nullable Object> cells) {
        try {
            return WRITER.writeValueAsString(
                    cells.stream().map(cell -> cell == null ? "" : cell).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of plain values can always be written", e);
        }
    }
}

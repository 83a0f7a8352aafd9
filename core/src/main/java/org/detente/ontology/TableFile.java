package org.detente.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one of the tab-separated files beside this class. */
final class TableFile {
    private TableFile() {}

    /**
     * The rows below the column names.
     *
     * @throws IllegalStateException if the columns are not these, or a row has more or fewer cells
     */
    static List<List<String>> read(String file, String... columns) {
        InputStream stream = TableFile.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("missing from the jar: org/detente/ontology/" + file);
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns.length) {
                    throw new IllegalStateException(
                            file + ":" + (rows.size() + 1) + ": expected " + columns.length + " cells: " + line);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/detente/ontology/" + file, e);
        }
        if (rows.isEmpty() || !rows.get(0).equals(List.of(columns))) {
            throw new IllegalStateException(file + ": columns must be " + List.of(columns));
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }
}

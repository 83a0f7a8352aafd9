package org.detente.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads tab-separated tables: named columns, comments ({@code #}), lists in cells ({@code ;}). */
public final class Tsv {
    /** One line, its cells found by column name. */
    public record Row(List<String> columns, List<String> cells, String where) {
        /** The cell, stripped; empty where the file has none. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException(where + ": there is no column " + column);
            }
            return cells.get(index).strip();
        }

        /** The cell, stripped; empty too where the file has no such column. */
        public String optional(String column) {
            return columns.contains(column) ? cell(column) : "";
        }

        /** The parts of a cell between semicolons. */
        public List<String> list(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(column).split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }

    private Tsv() {}

    /** The rows of a table that lies beside a class. */
    public static List<Row> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " of " + beside.getPackageName() + " is not on the class path");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The rows of a table.
     *
     * @param name the table's, for messages
     * @throws IllegalStateException if a row has more or fewer cells than the first, which names the columns
     */
    public static List<Row> rows(String name, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            String where = String.format(Locale.ROOT, "%s line %d", name, number);
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(where + " has " + cells.size() + " cells, not " + columns.size());
            }
            rows.add(new Row(columns, cells, where));
        }
        return rows;
    }
}

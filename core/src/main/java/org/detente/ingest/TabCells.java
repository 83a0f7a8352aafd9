package org.detente.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cells between tabs, one line a row. */
final class TabCells implements Cells {
    private final BufferedReader words;
    private long line;

    TabCells(BufferedReader words) {
        this.words = words;
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        String row = words.readLine();
        line++;
        while (row != null && row.isBlank()) {
            row = words.readLine();
            line++;
        }
        return Optional.ofNullable(row)
                .map(cells -> Arrays.stream(cells.split("\t", -1))
                        .map(TabCells::unquoted)
                        .toList());
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String inside = quoted ? cell.substring(1, cell.length() - 1) : "";
        boolean doubled = !inside.replace("\"\"", "").contains("\"");
        return quoted && doubled ? inside.replace("\"\"", "\"") : cell;
    }

    @Override
    public long line() {
        return line;
    }
}

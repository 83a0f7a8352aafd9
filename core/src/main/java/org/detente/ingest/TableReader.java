package org.detente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.ingest.ReadResult.Read;

/**
 * A table with a head: one story a row, by the names of its columns, in any case. CSV as in RFC 4180, separated by commas
 * or, where the head has none, by semicolons. TSV has one line a row; a cell may stand in quotation marks, but has no
 * line ends. A story without an id is called by its file and its place there: {@code news#12}.
 */
final class TableReader implements StoryReader {
    private final ReadOptions options;
    private final boolean tabs;

    private TableReader(ReadOptions options, boolean tabs) {
        this.options = options;
        this.tabs = tabs;
    }

    static TableReader csv(ReadOptions options) {
        return new TableReader(options, false);
    }

    static TableReader tsv(ReadOptions options) {
        return new TableReader(options, true);
    }

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        RecordGate gate = new RecordGate(content);
        BufferedReader words = new BufferedReader(Encodings.reader(Packing.buffered(gate)));
        Rows rows = new Rows(tabs ? new TabCells(words) : new CommaCells(words));
        return () -> {
            try {
                Optional<ReadResult> result = rows.next(origin);
                gate.next();
                return result;
            } catch (JsonProcessingException | RecordGate.EndlessRecordException e) {
                rows.done = true;
                return Optional.of(origin.rejected(rows.cells.line(), reason(e)));
            }
        };
    }

    private static String reason(IOException e) {
        return e instanceof JsonProcessingException broken
                ? "not CSV, and the rest of the file is left out: "
                        + String.valueOf(broken.getOriginalMessage())
                                .lines()
                                .findFirst()
                                .orElse("")
                : String.valueOf(e.getMessage());
    }

    private final class Rows {
        private final Cells cells;
        private final Map<StoryField, Integer> columns = new HashMap<>();
        private int width;
        private long number;
        private boolean done;

        Rows(Cells cells) {
            this.cells = cells;
        }

        Optional<ReadResult> next(Origin origin) throws IOException {
            if (done) {
                return Optional.empty();
            }
            if (number == 0) {
                Optional<String> objection = head();
                if (objection.isPresent()) {
                    done = true;
                    return Optional.of(origin.rejected(1, objection.get()));
                }
            }
            number++;
            return cells.next().map(row -> result(origin, row));
        }

        /** Reads the names of the columns; says what is wrong with them. */
        private Optional<String> head() throws IOException {
            List<String> names = cells.next().orElse(List.of()).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            width = names.size();
            for (StoryField field : StoryField.values()) {
                int column = names.indexOf(options.name(field).toLowerCase(Locale.ROOT));
                if (column >= 0) {
                    columns.put(field, column);
                } else if (field == StoryField.TEXT || options.names().containsKey(field)) {
                    return Optional.of(names.isEmpty() ? "its text is empty" : missing(field, names));
                }
            }
            return Optional.empty();
        }

        private String missing(StoryField field, List<String> names) {
            return "it has no column \"" + options.name(field) + "\" but " + shown(names)
                    + "; say which one is meant: --fields " + field.label() + "=COLUMN";
        }

        private ReadResult result(Origin origin, List<String> row) {
            if (row.size() != width) {
                return origin.rejected(
                        cells.line(),
                        "it has " + row.size() + " cells under " + width + " columns; put cells with separators"
                                + (tabs ? " or line ends into CSV instead" : " in quotation marks"));
            }
            Draft draft = new Draft(options).with(StoryField.ID, origin.id() + "#" + number);
            columns.forEach((field, column) -> draft.with(field, row.get(column)));
            try {
                return new Read(draft.story());
            } catch (IllegalArgumentException e) {
                return origin.rejected(cells.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static String shown(List<String> names) {
        int most = 200;
        String all = String.join(", ", names);
        return all.length() <= most ? all : all.substring(0, most) + "...";
    }
}

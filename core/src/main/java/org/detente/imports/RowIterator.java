package org.detente.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.detente.store.ImportedRow;
import org.jspecify.annotations.Nullable;

/** The rows of one file that can be used, one after another; those that cannot are told and counted. */
final class RowIterator implements Iterator<ImportedRow> {
    private static final int HEAD = 1000;

    /** A line that waits: its number and its words, or that it is too long. */
    private record Line(long number, String words, boolean whole) {}

    private final String file;
    private final Lines lines;
    private final Layout layout;
    private final Cells cells;
    private final Fingerprint fingerprint;
    private final ImportListener listener;
    private final Deque<Line> head = new ArrayDeque<>();
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private long rows;
    private @Nullable ImportedRow next;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    RowIterator(String file, Lines lines, String firstLine, Layout layout, Cells cells, ImportListener listener)
            throws IOException {
        this.file = file;
        this.lines = lines;
        this.layout = layout;
        this.cells = cells;
        this.fingerprint = new Fingerprint(layout.dataset());
        this.listener = listener;
        if (!layout.hasHeader()) {
            head.add(new Line(lines.number(), firstLine, lines.isWhole()));
        }
        look();
    }

    /** Reads ahead, so that the reader may look at the beginning. */
    private void look() throws IOException {
        List<Row> seen = new ArrayList<>();
        while (head.size() < HEAD) {
            Line line = readLine();
            if (line == null) {
                break;
            }
            head.add(line);
            try {
                seen.add(new Row(line.number(), cells.cut(line.words())));
            } catch (BadRowException e) {
                continue; // told when its turn comes
            }
        }
        layout.reader().prepare(seen);
    }

    private @Nullable Line readLine() throws IOException {
        for (String words = lines.next(); words != null; words = lines.next()) {
            if (!words.isBlank()) {
                return new Line(lines.number(), words, lines.isWhole());
            }
        }
        return null;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                Line line = head.isEmpty() ? readLine() : head.remove();
                if (line == null) {
                    return false;
                }
                rows++;
                next = read(line);
                listener.progress(rows);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + ":" + (lines.number() + 1) + ": it breaks off there: " + e.getMessage(), e);
        }
    }

    @Override
    public ImportedRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows in " + file);
        }
        ImportedRow row = next;
        next = null;
        return row;
    }

    private @Nullable ImportedRow read(Line line) {
        try {
            ImportedRow row = row(line);
            LocalDate day = row.date().start();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
            return row;
        } catch (BadRowException e) {
            skipped.merge(e.reason(), 1L, Long::sum);
            listener.skipped(file + ":" + line.number(), e.reason(), e.detail());
            return null;
        }
    }

    private ImportedRow row(Line line) throws BadRowException {
        if (!line.whole()) {
            throw new BadRowException(SkipReason.TOO_LONG, "more than " + Lines.LONGEST + " bytes");
        }
        List<String> all = cells.cut(line.words());
        int columns = layout.reader().columns();
        boolean blankTail = all.size() > columns
                && all.subList(columns, all.size()).stream().allMatch(String::isBlank);
        if (all.size() != columns && !blankTail) {
            throw new BadRowException(SkipReason.CELLS, all.size() + ", not " + columns);
        }
        List<String> own = all.subList(0, columns);
        return layout.reader().read(new Row(line.number(), own), fingerprint.of(own));
    }

    Map<SkipReason, Long> skipped() {
        return Map.copyOf(skipped);
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }
}

package org.detente.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.EventDate;
import org.detente.model.QuadClass;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Count;
import org.detente.store.ImportedRow.Report;
import org.detente.store.ImportedRow.Words;

/**
 * Rows of a plain table: a date, a source, a target, and a CAMEO code, or counts of the four quad classes, or one quad
 * class with a count.
 */
final class TableRows implements RowReader {
    private static final String[] DATE = {"date", "day", "eventdate", "storydate", "sqldate", "month", "period", "year"
    };
    private static final String[] SOURCE = {"source", "sourcecode", "sourceactor", "actor1", "actor1code", "sourcename"
    };
    private static final String[] TARGET = {"target", "targetcode", "targetactor", "actor2", "actor2code", "targetname"
    };
    private static final String[] CODE = {"cameo", "code", "cameocode", "eventcode"};
    private static final String[] TEXT = {"label", "eventtext", "text"};
    private static final String[] QUAD = {"quad", "quadclass", "quadcode"};
    private static final String[] COUNT = {"count", "events", "n", "numevents"};
    private static final String[][] QUADS = {
        {"vercp", "verbalcooperation", "vcp", "quad1", "q1"},
        {"matcp", "materialcooperation", "mcp", "quad2", "q2"},
        {"vercf", "verbalconflict", "vcf", "quad3", "q3"},
        {"matcf", "materialconflict", "mcf", "quad4", "q4"}
    };

    private final Columns columns;
    private final Parties parties;
    private final EventCodes codes;
    private boolean zeros;

    TableRows(Columns columns, Parties parties, EventCodes codes) {
        this.columns = columns;
        this.parties = parties;
        this.codes = codes;
    }

    static boolean knows(Columns columns) {
        boolean acts = columns.of(CODE) >= 0 || columns.of(QUAD) >= 0 || hasQuads(columns);
        return columns.of(DATE) >= 0 && columns.of(SOURCE) >= 0 && columns.of(TARGET) >= 0 && acts;
    }

    private static boolean hasQuads(Columns columns) {
        for (String[] quad : QUADS) {
            if (columns.of(quad) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int columns() {
        return columns.count();
    }

    @Override
    public void prepare(List<Row> head) {
        zeros = head.stream().anyMatch(row -> row.words(columns.of(CODE)).startsWith("0"));
    }

    @Override
    public ImportedRow read(Row row, long fingerprint) throws BadRowException {
        EventDate date = ImportDates.of(row.words(columns.of(DATE)));
        Optional<String> sourceName = row.cell(columns.of(SOURCE));
        Optional<String> targetName = row.cell(columns.of(TARGET));
        Optional<ActorCode> source = sourceName.flatMap(name -> parties.namedOrCoded(name, date.start()));
        Optional<ActorCode> target = targetName.flatMap(name -> parties.namedOrCoded(name, date.start()));
        List<ImportedRow.Event> events = List.of();
        List<Count> counts = List.of();
        if (columns.of(CODE) >= 0) {
            String text = row.words(columns.of(TEXT));
            Words words = new Words(sourceName, row.cell(columns.of(TEXT)), targetName);
            events = RowReader.event(source, target, codes.of(row.words(columns.of(CODE)), text, zeros), words);
        } else {
            if (source.isEmpty() || target.isEmpty()) {
                throw new BadRowException(SkipReason.NO_PARTY, "a count needs both");
            }
            counts = counts(row, source.get(), target.get());
        }
        Report report = new Report(
                row.cell(columns.of("story", "storyid")),
                Optional.empty(),
                row.cell(columns.of("publisher")),
                row.cell(columns.of("url", "sourceurl")));
        Optional<String> id = row.cell(columns.of("id", "eid", "eventid"));
        return new ImportedRow(row.line(), fingerprint, id, date, report, events, counts);
    }

    private List<Count> counts(Row row, ActorCode source, ActorCode target) throws BadRowException {
        List<Count> counts = new ArrayList<>();
        if (hasQuads(columns)) {
            for (QuadClass quad : QuadClass.values()) {
                add(counts, source, target, quad, number(row.words(columns.of(QUADS[quad.ordinal()]))));
            }
        } else {
            long quad = number(row.words(columns.of(QUAD)));
            if (quad < 1 || quad > QUADS.length) {
                throw new BadRowException(SkipReason.COUNT, "quad class " + quad + "; it must be 1 to 4");
            }
            int column = columns.of(COUNT);
            QuadClass itsClass = QuadClass.values()[(int) quad - 1];
            add(counts, source, target, itsClass, column < 0 ? 1 : number(row.words(column)));
        }
        if (counts.isEmpty()) {
            throw new BadRowException(SkipReason.NOTHING, "");
        }
        return counts;
    }

    private static void add(List<Count> counts, ActorCode source, ActorCode target, QuadClass quad, long events) {
        if (events > 0) {
            counts.add(new Count(source, target, quad, events));
        }
    }

    private static long number(String words) throws BadRowException {
        if (!words.matches("\\d{1,9}(?:\\.0+)?")) {
            throw new BadRowException(SkipReason.COUNT, '"' + words + '"');
        }
        return Long.parseLong(words.split("\\.", 2)[0]);
    }
}

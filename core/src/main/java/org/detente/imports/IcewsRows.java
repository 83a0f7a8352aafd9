package org.detente.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Report;
import org.detente.store.ImportedRow.Words;

/** Rows of ICEWS, by the names of their columns; the code is taken from the event text where its column is missing. */
final class IcewsRows implements RowReader {
    private final Columns columns;
    private final Parties parties;
    private final EventCodes codes;

    IcewsRows(Columns columns, Parties parties, EventCodes codes) {
        this.columns = columns;
        this.parties = parties;
        this.codes = codes;
    }

    static boolean knows(Columns columns) {
        return columns.has("eventdate", "sourcename", "sourcecountry", "eventtext", "targetname", "targetcountry");
    }

    @Override
    public int columns() {
        return columns.count();
    }

    @Override
    public ImportedRow read(Row row, long fingerprint) throws BadRowException {
        EventDate date = ImportDates.american(row.words(columns.of("eventdate")));
        String text = row.words(columns.of("eventtext"));
        String written = row.words(columns.of("cameocode"));
        CameoCode code = codes.of(written, text, written.startsWith("0"));
        Words words = new Words(
                row.cell(columns.of("sourcename")),
                row.cell(columns.of("eventtext")),
                row.cell(columns.of("targetname")));
        List<ImportedRow.Event> events =
                RowReader.event(party(row, "source", date.start()), party(row, "target", date.start()), code, words);
        Report report = new Report(
                row.cell(columns.of("storyid")), Optional.empty(), row.cell(columns.of("publisher")), Optional.empty());
        return new ImportedRow(
                row.line(), fingerprint, row.cell(columns.of("eventid")), date, report, events, List.of());
    }

    private Optional<ActorCode> party(Row row, String side, LocalDate day) {
        return parties.of(
                row.words(columns.of(side + "name")),
                row.words(columns.of(side + "country")),
                row.words(columns.of(side + "sectors")),
                day);
    }
}

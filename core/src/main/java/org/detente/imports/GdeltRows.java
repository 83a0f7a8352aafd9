package org.detente.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Report;
import org.detente.store.ImportedRow.Words;

/** Rows of GDELT 1.0 (57 columns to March 2013, then 58) and 2.0 (61), whose first 35 columns are the same. */
final class GdeltRows implements RowReader {
    private static final int OLD = 57;
    private static final int DAILY = 58;
    private static final int SECOND = 61;

    private static final int ID = 0;
    private static final int DAY = 1;
    private static final int SOURCE = 5;
    private static final int TARGET = 15;
    private static final int CODE = 26;
    private static final int ROOT = 28;

    private final int columns;
    private final Parties parties;
    private final EventCodes codes;

    GdeltRows(int columns, Parties parties, EventCodes codes) {
        this.columns = columns;
        this.parties = parties;
        this.codes = codes;
    }

    static boolean knows(int columns) {
        return columns == OLD || columns == DAILY || columns == SECOND;
    }

    /** The name of the set that has so many columns. */
    static String dataset(int columns) {
        return columns == SECOND ? "GDELT 2.0" : "GDELT 1.0";
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public ImportedRow read(Row row, long fingerprint) throws BadRowException {
        boolean zeros = row.words(ROOT).length() == 2;
        CameoCode code = codes.of(row.words(CODE), "", zeros);
        Optional<ActorCode> source = parties.coded(row.words(SOURCE));
        Optional<ActorCode> target = parties.coded(row.words(TARGET));
        Words words = new Words(row.cell(SOURCE + 1), Optional.empty(), row.cell(TARGET + 1));
        Optional<String> url = columns == OLD ? Optional.empty() : row.cell(columns - 1);
        Report report = new Report(url, published(row), Optional.empty(), url);
        return new ImportedRow(
                row.line(),
                fingerprint,
                row.cell(ID),
                ImportDates.of(row.words(DAY)),
                report,
                RowReader.event(source, target, code, words),
                List.of());
    }

    /** The day the row was added, which is that of the news it was found in. */
    private Optional<LocalDate> published(Row row) throws BadRowException {
        Optional<String> added = row.cell(columns == OLD ? columns - 1 : columns - 2);
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(ImportDates.of(added.get()).start());
    }
}

package org.detente.imports;

import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Report;
import org.detente.store.ImportedRow.Words;

/** Rows of Phoenix as the Open Event Data Alliance wrote it: 26 columns without a header. */
final class PhoenixRows implements RowReader {
    static final int COLUMNS = 26;

    private static final int ID = 0;
    private static final int DAY = 1;
    private static final int SOURCE = 5;
    private static final int TARGET = 9;
    private static final int CODE = 13;
    private static final int ROOT = 14;
    private static final int URLS = 24;
    private static final int PUBLISHERS = 25;

    private final Parties parties;
    private final EventCodes codes;

    PhoenixRows(Parties parties, EventCodes codes) {
        this.parties = parties;
        this.codes = codes;
    }

    @Override
    public int columns() {
        return COLUMNS;
    }

    @Override
    public ImportedRow read(Row row, long fingerprint) throws BadRowException {
        EventDate date = ImportDates.of(row.words(DAY));
        CameoCode code = codes.of(row.words(CODE), "", row.words(ROOT).length() == 2);
        Optional<ActorCode> source = parties.coded(row.words(SOURCE));
        Optional<ActorCode> target = parties.coded(row.words(TARGET));
        Optional<String> url = row.cell(URLS).map(PhoenixRows::first);
        Report report = new Report(url, Optional.empty(), row.cell(PUBLISHERS).map(PhoenixRows::first), url);
        Words words = new Words(Optional.empty(), Optional.empty(), Optional.empty());
        return new ImportedRow(
                row.line(),
                fingerprint,
                row.cell(ID),
                date,
                report,
                RowReader.event(source, target, code, words),
                List.of());
    }

    private static String first(String list) {
        return list.split(";", 2)[0].strip();
    }
}

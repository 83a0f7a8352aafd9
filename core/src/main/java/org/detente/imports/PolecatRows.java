package org.detente.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.model.PloverType;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Event;
import org.detente.store.ImportedRow.Report;
import org.detente.store.ImportedRow.Words;
import org.detente.table.Tsv;

/**
 * Rows of POLECAT, by the names of their columns. It has types and modes of PLOVER and no code of CAMEO; the nearest is
 * taken. Several actors or recipients in a row are an event for each pair.
 */
final class PolecatRows implements RowReader {
    private final Columns columns;
    private final Parties parties;
    private final Map<String, CameoCode> codes = new HashMap<>();

    PolecatRows(Columns columns, Parties parties) {
        this.columns = columns;
        this.parties = parties;
        Tsv.read(PolecatRows.class, "polecat-acts.tsv")
                .forEach(row -> codes.put(row.cell("type") + row.cell("mode"), new CameoCode(row.cell("cameo"))));
    }

    static boolean knows(Columns columns) {
        return columns.has("eventdate", "eventtype", "actorname", "actorcountry", "recipientname", "recipientcountry");
    }

    /** Some files name a Headline that their rows do not have. */
    @Override
    public int columns() {
        return columns.count() - (columns.has("headline") && columns.of("headline") == columns.count() - 1 ? 1 : 0);
    }

    @Override
    public ImportedRow read(Row row, long fingerprint) throws BadRowException {
        EventDate date = ImportDates.of(row.words(columns.of("eventdate")));
        PloverType type = type(row.words(columns.of("eventtype")));
        Optional<String> mode = row.cell(columns.of("eventmode")).map(words -> words.toLowerCase(Locale.ROOT));
        CameoCode code = Optional.ofNullable(codes.get(type + mode.orElse("")))
                .or(() -> Optional.ofNullable(codes.get(type.name())))
                .orElseThrow(() -> new IllegalStateException("polecat-acts.tsv lacks " + type));
        Optional<LocalDate> published = Optional.empty();
        Optional<String> publication = row.cell(columns.of("publicationdate"));
        if (publication.isPresent()) {
            published = Optional.of(ImportDates.of(publication.get()).start());
        }
        Report report = new Report(Optional.empty(), published, row.cell(columns.of("source")), Optional.empty());
        return new ImportedRow(
                row.line(),
                fingerprint,
                row.cell(columns.of("eventid")),
                date,
                report,
                events(row, date.start(), type, mode, code),
                List.of());
    }

    private static PloverType type(String words) throws BadRowException {
        try {
            return PloverType.valueOf(words.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRowException(SkipReason.ACT, '"' + words + '"');
        }
    }

    private List<Event> events(Row row, LocalDate day, PloverType type, Optional<String> mode, CameoCode code)
            throws BadRowException {
        List<Optional<ActorCode>> sources = parties(row, "actor", day);
        List<Optional<ActorCode>> targets = parties(row, "recipient", day);
        Words words = new Words(
                row.cell(columns.of("actorname")),
                row.cell(columns.of("eventtype")),
                row.cell(columns.of("recipientname")));
        List<Event> events = new ArrayList<>();
        for (Optional<ActorCode> source : sources) {
            for (Optional<ActorCode> target : targets) {
                if (source.isPresent() || target.isPresent()) {
                    events.add(new Event(source, target, code, Optional.of(type), mode, false, words));
                }
            }
        }
        if (events.isEmpty()) {
            throw new BadRowException(SkipReason.NO_PARTY, "");
        }
        return events;
    }

    /** Each country once, in the primary sector; without a country each name. */
    private List<Optional<ActorCode>> parties(Row row, String side, LocalDate day) {
        String[] names = row.words(columns.of(side + "name")).split("; ");
        String[] countries = row.words(columns.of(side + "country")).split("; ");
        String sector = row.cell(columns.of("primary" + side + "sector"))
                .or(() -> row.cell(columns.of(side + "sectors")))
                .orElse("");
        List<Optional<ActorCode>> found = new ArrayList<>();
        for (int i = 0; i < Math.max(names.length, countries.length); i++) {
            String name = i < names.length ? names[i] : "";
            String country = i < countries.length ? countries[i] : "";
            Optional<ActorCode> party = parties.of(name, country.equals("None") ? "" : country, sector, day);
            if (!found.contains(party)) {
                found.add(party);
            }
        }
        if (found.size() > 1) {
            found.removeIf(Optional::isEmpty);
        }
        return found;
    }
}

package org.detente.store;

import static org.detente.store.EventQuery.optional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.Span;
import org.detente.ontology.CameoTable;
import org.jspecify.annotations.Nullable;

/** An event that only imports tell, with the words of its row where coded events have a sentence. */
final class ImportedEvents {
    private ImportedEvents() {}

    static ReportedEvent of(ResultSet row, String file) throws SQLException {
        CameoCode cameo = new CameoCode(row.getString("cameo"));
        boolean reciprocal = row.getBoolean("reciprocal");
        Optional<ActorCode> source = optional(row.getString("source")).map(ActorCode::new);
        Optional<ActorCode> target = optional(row.getString("target")).map(ActorCode::new);
        String act =
                optional(row.getString("act")).or(() -> CameoTable.name(cameo)).orElse("CAMEO " + cameo);
        String link = reciprocal ? " = " : " > ";
        String before = name(row.getString("source_name"), source) + link;
        String words = before + act + link + name(row.getString("target_name"), target);
        Span trigger = new Span(before.length(), before.length() + act.length());
        ImportOrigin origin = new ImportOrigin(
                row.getString("dataset"), file, row.getLong("line"), optional(row.getString("row_id")));
        EventMention mention = new EventMention(
                source,
                target,
                optional(row.getString("plover")).map(PloverType::valueOf),
                optional(row.getString("mode")),
                cameo,
                reciprocal,
                Modality.ASSERTED,
                Optional.empty(),
                Optional.of(new EventDate(
                        row.getObject("day", LocalDate.class), EventDate.Precision.of(row.getString("day_precision")))),
                Optional.empty(),
                trigger,
                0,
                1,
                "imported from " + origin.dataset());
        return new ReportedEvent(
                mention,
                origin.place(),
                optional(row.getObject("published_date", LocalDate.class)),
                optional(row.getString("publisher")),
                optional(row.getString("url")),
                new Span(0, words.length()),
                words,
                act,
                row.getLong("mentions"),
                row.getLong("stories"),
                row.getLong("publishers"),
                Optional.of(origin));
    }

    private static String name(@Nullable String words, Optional<ActorCode> code) {
        return optional(words).or(() -> code.map(ActorCode::value)).orElse("unknown");
    }
}

package org.detente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.model.EventDate.Precision;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.Span;
import org.jspecify.annotations.Nullable;

/** A question for events: conditions on the view {@code event} that must all hold, and their values in order. */
final class EventQuery {
    private static final String ALL_COLUMNS = """
            m.* EXCLUDE (source, target, plover, mode, cameo, reciprocal),
                coalesce(m.source, i.source) AS source, coalesce(m.target, i.target) AS target,
                coalesce(m.plover, i.plover) AS plover, coalesce(m.mode, i.mode) AS mode,
                coalesce(m.cameo, i.cameo) AS cameo, coalesce(m.reciprocal, i.reciprocal) AS reciprocal,
                coalesce(s.published_date, i.published_date) AS published_date,
                coalesce(s.publisher, i.publisher) AS publisher, coalesce(s.url, i.url) AS url,
                t.span_start, t.span_end, t.text AS sentence_text,
                f.dataset, f.file, i.line, i.row_id, i.source_name, i.act, i.target_name, i.day, i.day_precision,
                e.mentions, e.stories, e.publishers
            """;
    private static final String SELECT = """
            SELECT $columns
            FROM event e
            LEFT JOIN event_mention m ON m.story_id = e.story_id AND m.number = e.number
            LEFT JOIN story s ON s.id = e.story_id
            LEFT JOIN sentence t ON t.story_id = e.story_id AND t.number = m.sentence
            LEFT JOIN imported_event i ON i.id = e.imported
            LEFT JOIN import f ON f.id = i.import_id
            WHERE $conditions
            ORDER BY e.day NULLS LAST, e.story_id, e.number, e.imported
            """;

    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();
    private String limit = "";

    static EventQuery of(EventFilter filter) {
        EventQuery query = new EventQuery();
        String source = filter.source().map(ActorCode::value).orElse("");
        String target = filter.target().map(ActorCode::value).orElse("");
        if (!source.isEmpty() || !target.isEmpty()) {
            query.where(
                    "(" + pair("e.source", "e.target") + " OR e.reciprocal AND " + pair("e.target", "e.source") + ")",
                    source,
                    target,
                    source,
                    target);
        }
        filter.actor()
                .ifPresent(actor -> query.where(
                        "(starts_with(coalesce(e.source, ''), ?) OR starts_with(coalesce(e.target, ''), ?))",
                        actor.value(),
                        actor.value()));
        filter.type().ifPresent(type -> query.where("e.plover = ?", type.name()));
        filter.modality().ifPresent(modality -> query.where("e.modality = ?", modality.label()));
        query.between(filter.from(), filter.to());
        filter.limit().ifPresent(most -> query.limit = "LIMIT " + most);
        return query;
    }

    /** Asserted events between two parties, both ways. */
    static EventQuery dyad(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        EventQuery query = new EventQuery();
        query.where("e.modality = ?", Modality.ASSERTED.label());
        query.where(
                "(e.source_party = ? AND e.target_party = ? OR e.source_party = ? AND e.target_party = ?)", a, b, b, a);
        query.between(from, to);
        return query;
    }

    private static String pair(String first, String second) {
        return "starts_with(coalesce(" + first + ", ''), ?) AND starts_with(coalesce(" + second + ", ''), ?)";
    }

    private void between(Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> where("e.day >= ?", day));
        to.ifPresent(day -> where("e.day <= ?", day));
    }

    private void where(String condition, Object... itsValues) {
        conditions.add(condition);
        values.addAll(List.of(itsValues));
    }

    /** Writes the events to a Parquet file, and says how many. */
    long writeParquet(Connection connection, Path file) throws SQLException {
        String name = "'" + file.toString().replace("'", "''") + "'";
        String sql = "COPY (" + sql(ParquetColumns.SQL) + ") TO " + name + " (FORMAT parquet)";
        try (PreparedStatement statement = prepare(connection, sql)) {
            return statement.executeLargeUpdate();
        }
    }

    private String sql(String columns) {
        return SELECT.replace("$columns", columns).replace("$conditions", String.join(" AND ", conditions)) + limit;
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    List<ReportedEvent> run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql(ALL_COLUMNS))) {
            List<ReportedEvent> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return List.copyOf(events);
        }
    }

    private static ReportedEvent event(ResultSet row) throws SQLException {
        String file = row.getString("file");
        if (file != null) {
            return ImportedEvents.of(row, file);
        }
        EventMention mention = new EventMention(
                optional(row.getString("source")).map(ActorCode::new),
                optional(row.getString("target")).map(ActorCode::new),
                optional(row.getString("plover")).map(PloverType::valueOf),
                optional(row.getString("mode")),
                new CameoCode(row.getString("cameo")),
                row.getBoolean("reciprocal"),
                Modality.of(row.getString("modality")),
                optional(row.getString("speaker")).map(ActorCode::new),
                date(row),
                place(row),
                new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
                row.getInt("sentence"),
                row.getDouble("confidence"),
                row.getString("why"));
        return new ReportedEvent(
                mention,
                row.getString("story_id"),
                optional(row.getObject("published_date", LocalDate.class)),
                optional(row.getString("publisher")),
                optional(row.getString("url")),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("sentence_text"),
                row.getString("trigger_words"),
                row.getLong("mentions"),
                row.getLong("stories"),
                row.getLong("publishers"),
                Optional.empty());
    }

    private static Optional<EventDate> date(ResultSet row) throws SQLException {
        LocalDate start = row.getObject("event_date", LocalDate.class);
        String precision = row.getString("event_date_precision"); // null in rows of older stores: days
        return optional(start)
                .map(day -> new EventDate(day, precision == null ? Precision.DAY : Precision.of(precision)));
    }

    private static Optional<EventPlace> place(ResultSet row) throws SQLException {
        String name = row.getString("place");
        return name == null
                ? Optional.empty()
                : Optional.of(new EventPlace(
                        name,
                        optional(row.getString("place_country")),
                        optional(row.getString("place_region")),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        EventPlace.Precision.of(row.getString("place_precision")),
                        row.getBoolean("place_from_dateline")));
    }

    static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}

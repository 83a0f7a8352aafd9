package org.detente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.EventDate;
import org.detente.model.PloverType;
import org.detente.store.ImportedRow.Count;
import org.detente.store.ImportedRow.Event;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the rows of one file. They gather in temporary tables, and go from there a hundred thousand at a time, without
 * those that are there already. Knows nothing of transactions: its caller opens one.
 */
final class ImportWriter {
    private static final int BATCH = 100_000;

    private static final String AGREE = """
            UPDATE incoming_event SET event_id = f.id
            FROM (
                SELECT agreement, min(id) AS id
                FROM (SELECT agreement, id FROM incoming_event UNION ALL SELECT agreement, id FROM imported_event
                    WHERE agreement IN (SELECT agreement FROM incoming_event))
                GROUP BY agreement) f
            WHERE f.agreement = incoming_event.agreement
            """;

    private final DuckDBConnection connection;

    ImportWriter(Connection connection) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    /** Whether a file of these bytes was read by this version. */
    boolean holds(String contentHash, String readerVersion) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM import WHERE content_hash = ? AND reader_version = ?")) {
            query.setString(1, contentHash);
            query.setString(2, readerVersion);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    ImportCounts write(ImportSource source, Iterator<ImportedRow> rows) throws SQLException {
        forget(source.contentHash());
        int importId = (int) number("SELECT coalesce(max(id), 0) + 1 FROM import");
        long given = 0;
        long imported = 0;
        while (rows.hasNext()) {
            given += gather(importId, rows);
            imported += move();
        }
        insert(importId, source, imported);
        return new ImportCounts(imported, given - imported);
    }

    /** Removes what another version read from the same bytes; events that agreed with it get a new first row. */
    private void forget(String contentHash) throws SQLException {
        long deleted = 0;
        for (String table : List.of("imported_event", "imported_count", "import")) {
            String column = table.equals("import") ? "id" : "import_id";
            deleted += update(
                    "DELETE FROM " + table + " WHERE " + column + " IN (SELECT id FROM import WHERE content_hash = ?)",
                    contentHash);
        }
        if (deleted > 0) {
            execute("""
                    UPDATE imported_event SET event_id = f.id
                    FROM (SELECT agreement, min(id) AS id FROM imported_event GROUP BY agreement) f
                    WHERE f.agreement = imported_event.agreement AND f.id <> imported_event.event_id
                    """);
        }
    }

    private void insert(int id, ImportSource source, long imported) throws SQLException {
        update(
                "INSERT INTO import VALUES (?, ?, ?, ?, ?, ?)",
                id,
                source.contentHash(),
                source.readerVersion(),
                source.dataset(),
                source.file(),
                imported);
    }

    /** Puts a batch into empty temporary tables; returns how many rows that were. */
    private int gather(int importId, Iterator<ImportedRow> rows) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE incoming_event AS FROM imported_event LIMIT 0");
        execute("CREATE OR REPLACE TEMP TABLE incoming_count AS FROM imported_count LIMIT 0");
        long id = number("SELECT coalesce(max(id), 0) FROM imported_event");
        int given = 0;
        try (DuckDBAppender events = connection.createAppender("temp", "main", "incoming_event");
                DuckDBAppender counts = connection.createAppender("temp", "main", "incoming_count")) {
            for (; given < BATCH && rows.hasNext(); given++) {
                ImportedRow row = rows.next();
                for (Event event : row.events()) {
                    append(events, ++id, importId, row, event);
                }
                for (Count count : row.counts()) {
                    append(counts, importId, row, count);
                }
            }
        }
        return given;
    }

    /** Moves the batch to where it belongs, less the duplicates; returns how many rows are new. */
    private long move() throws SQLException {
        long fresh = 0;
        for (String kind : List.of("event", "count")) {
            execute("DELETE FROM incoming_" + kind + " WHERE fingerprint IN (SELECT fingerprint FROM imported_" + kind
                    + ")");
            execute("CREATE OR REPLACE TEMP TABLE incoming_" + kind + " AS FROM incoming_" + kind
                    + " QUALIFY line = min(line) OVER (PARTITION BY fingerprint)");
            fresh += number("SELECT count(DISTINCT line) FROM incoming_" + kind);
            if (kind.equals("event")) {
                execute(AGREE);
            }
            execute("INSERT INTO imported_" + kind + " FROM incoming_" + kind);
        }
        return fresh;
    }

    private static void append(DuckDBAppender rows, long id, int importId, ImportedRow row, Event event)
            throws SQLException {
        boolean turned = event.reciprocal() && code(event.source()).compareTo(code(event.target())) > 0;
        Optional<ActorCode> source = turned ? event.target() : event.source();
        Optional<ActorCode> target = turned ? event.source() : event.target();
        rows.beginRow()
                .append(id)
                .append(importId)
                .append(row.line())
                .append(row.fingerprint())
                .append(agreement(source, target, event, row.date()))
                .append(id)
                .append(row.id().orElse(null))
                .append(source.map(ActorCode::value).orElse(null))
                .append(source.map(ActorCode::party).orElse(null))
                .append(target.map(ActorCode::value).orElse(null))
                .append(target.map(ActorCode::party).orElse(null))
                .append(event.type().map(PloverType::name).orElse(null))
                .append(event.mode().orElse(null))
                .append(event.cameo().value())
                .append(event.reciprocal())
                .append(row.date().start())
                .append(row.date().precision().label())
                .append(row.report().published().orElse(null))
                .append(row.report().publisher().orElse(null))
                .append(row.report().url().orElse(null))
                .append(row.report().story().orElse(null))
                .append((turned ? event.words().target() : event.words().source()).orElse(null))
                .append(event.words().act().orElse(null))
                .append((turned ? event.words().source() : event.words().target()).orElse(null))
                .endRow();
    }

    /** Eight bytes that stand for all in which agreeing events agree. */
    private static long agreement(Optional<ActorCode> source, Optional<ActorCode> target, Event event, EventDate date) {
        return ContentHash.beginningOf(code(source)
                + '|'
                + code(target)
                + '|'
                + event.type().map(PloverType::name).orElse("")
                + '|'
                + event.cameo()
                + '|'
                + event.reciprocal()
                + '|'
                + date);
    }

    private static String code(Optional<ActorCode> actor) {
        return actor.map(ActorCode::value).orElse("");
    }

    private static void append(DuckDBAppender rows, int importId, ImportedRow row, Count count) throws SQLException {
        rows.beginRow()
                .append(importId)
                .append(row.line())
                .append(row.fingerprint())
                .append(count.source().value())
                .append(count.source().party())
                .append(count.target().value())
                .append(count.target().party())
                .append(row.date().start())
                .append(row.date().precision().label())
                .append(count.quad().number())
                .append(count.events())
                .endRow();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

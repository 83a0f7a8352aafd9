package org.detente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The numbered steps that lead from an empty file to the schema of this release. Released steps never change. */
final class Schema {
    private static final List<String> STEPS =
            List.of("V1__stories_and_mentions.sql", "V2__events.sql", "V3__places_and_dates.sql", "V4__imports.sql");

    private Schema() {}

    /** Whether all steps are done. */
    static boolean isCurrent(Connection connection, Path file) throws SQLException {
        return version(connection, file) == STEPS.size();
    }

    /** Does the steps that are not done yet, all or none; returns how many that were. */
    static int migrate(Connection connection, Path file) throws SQLException {
        int done = version(connection, file);
        if (done == STEPS.size()) {
            return 0;
        }
        return Transaction.in(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, step VARCHAR NOT NULL)");
                for (int version = done + 1; version <= STEPS.size(); version++) {
                    String step = STEPS.get(version - 1);
                    statement.execute(read(step));
                    statement.execute("INSERT INTO schema_version VALUES (" + version + ", '" + step + "')");
                }
            }
            return STEPS.size() - done;
        });
    }

    /** The last step done; 0 for an empty file. */
    private static int version(Connection connection, Path file) throws SQLException {
        int version = 0;
        if (count(connection, "duckdb_tables() WHERE table_name = 'schema_version'") > 0) {
            version = count(connection, "schema_version");
        } else if (count(connection, "duckdb_tables()") > 0) {
            throw new StoreException(file, "is a DuckDB file with other tables than Detente's. Name another file.");
        }
        if (version > STEPS.size()) {
            throw new StoreException(
                    file,
                    "was written by a newer Detente (schema " + version + "; this one knows up to " + STEPS.size()
                            + "). Use that release, or another file.");
        }
        return version;
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String read(String step) {
        try (InputStream stream = Schema.class.getResourceAsStream(step)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: org/detente/store/" + step);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/detente/store/" + step, e);
        }
    }
}

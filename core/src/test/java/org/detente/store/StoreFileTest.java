package org.detente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind are opened, or refused with a message that says why. */
class StoreFileTest {
    @TempDir
    private Path folder;

    @Test
    void refusesAFileThatIsNoDuckDbFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.duckdb"), "Dear diary. ".repeat(1000));
        assertRefused(file, "is not a DuckDB file");
        assertThat(file).content().startsWith("Dear diary.");
    }

    @Test
    void takesAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.duckdb"));
        EventStore.open(file, "coder 1").close();
        EventStore.openForReading(file).close();
    }

    @Test
    void refusesTheDuckDbFileOfAnotherProgram() throws SQLException {
        Path file = folder.resolve("other.duckdb");
        execute(file, "CREATE TABLE recipe (name VARCHAR)");
        assertRefused(file, "other tables");
    }

    @Test
    void refusesAFolderAndAFileInNoFolder() {
        assertRefused(folder, "is a folder");
        assertRefused(folder.resolve("no/such.duckdb"), "no folder");
    }

    @Test
    void readsNothingWhereNothingIs() {
        Path file = folder.resolve("none.duckdb");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EventStore.openForReading(file))
                .withMessageStartingWith(file.toString())
                .withMessageContaining("does not exist");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAStoreOfANewerRelease() throws SQLException {
        Path file = folder.resolve("newer.duckdb");
        EventStore.open(file, "coder 1").close();
        execute(file, "INSERT INTO schema_version SELECT 900 + range, 'later' FROM range(6)");
        assertRefused(file, "newer Detente (schema 10;");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EventStore.openForReading(file))
                .withMessageContaining("newer Detente");
    }

    @Test
    void bringsAnOlderStoreUpToDate() throws SQLException, IOException {
        Path file = folder.resolve("older.duckdb");
        makeVersion1(file);
        try (EventStore store = EventStore.open(file, "coder 1")) {
            assertThat(store.events(EventFilter.ALL))
                    .extracting(ReportedEvent::sentence)
                    .containsExactly("They act.");
        }
    }

    @Test
    void bringsAnOlderStoreUpToDateAlsoToReadIt() throws SQLException, IOException {
        Path file = folder.resolve("older.duckdb");
        makeVersion1(file);
        try (EventStore store = EventStore.openForReading(file)) {
            assertThat(store.events(EventFilter.ALL)).hasSize(1);
        }
    }

    /** A store as the first schema left it, with one story. */
    private static void makeVersion1(Path file) throws SQLException, IOException {
        try (InputStream first = EventStore.class.getResourceAsStream("V1__stories_and_mentions.sql")) {
            execute(file, new String(Objects.requireNonNull(first).readAllBytes(), UTF_8));
        }
        execute(file, """
                CREATE TABLE schema_version (version INTEGER NOT NULL, step VARCHAR NOT NULL);
                INSERT INTO schema_version VALUES (1, 'V1__stories_and_mentions.sql');
                INSERT INTO story VALUES ('s1', 'abc', '2014-03-01', NULL, 'They act.', NULL, NULL, 'coder 0', 1, 1);
                INSERT INTO sentence VALUES ('s1', 0, 0, 9, 'They act.');
                INSERT INTO event_mention VALUES ('s1', 0, 0, 'USAGOV', 'USA', 'RUS', 'RUS', 'ACCUSE', NULL, '111',
                    false, 'asserted', NULL, NULL, 5, 8, 'act', 0.5, 'test');
                """);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Path file, String why) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EventStore.open(file, "coder 1").close())
                .withMessageStartingWith(file.toString())
                .withMessageContaining(why);
    }
}

package org.detente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CodedStory;
import org.detente.model.Story;
import org.detente.store.StoryWriter.StoryState;

/**
 * The record of coded stories, in one DuckDB file.
 *
 * <p>To code news into it, {@link #open} it, leave out the stories it {@link #missing holds already}, and
 * {@link #addAll} the others in batches of some hundred: each call is one transaction, so the program may be killed at any
 * moment and goes on from there. To ask it, {@link #openForReading}.
 *
 * <p>Threads may share a store; their calls take turns. Processes may not: while one has a store open for writing, no
 * other can open it at all ({@link StoreBusyException}); any number may read.
 */
public final class EventStore implements AutoCloseable {
    private static final String NO_CODER = "none";

    private final Path file;
    private final Connection connection;
    private final Optional<StoryWriter> writer;

    private EventStore(Path file, Connection connection, Optional<StoryWriter> writer) {
        this.file = file;
        this.connection = connection;
        this.writer = writer;
    }

    /**
     * Opens a store for writing and reading; makes the file if there is none, and brings an older schema up to date.
     *
     * @param coderVersion which coder the stories to be added come from; stories of another are coded anew
     * @throws StoreBusyException if another process has it open
     * @throws StoreException if it cannot be opened, or is no store of a Detente this old
     */
    public static EventStore open(Path file, String coderVersion) {
        if (coderVersion.isBlank()) {
            throw new IllegalArgumentException("a store that is written to needs a coder version");
        }
        Connection connection = StoreFile.openForWriting(file);
        return finish(file, connection, () -> {
            Schema.migrate(connection, file);
            return new EventStore(file, connection, Optional.of(new StoryWriter(connection, coderVersion)));
        });
    }

    /**
     * Opens a store for imports alone, in the same way.
     *
     * @throws StoreBusyException if another process has it open
     * @throws StoreException if it cannot be opened, or is no store of a Detente this old
     */
    public static EventStore openForImport(Path file) {
        EventStore store = open(file, NO_CODER);
        store.ask(() -> {
            try (Statement statement = store.connection.createStatement()) {
                return statement.execute("SET memory_limit = '1GB'"); // what is more goes to disk
            }
        });
        return store;
    }

    /**
     * Opens a store that exists, for questions only. An older schema is first brought up to date, which takes writing.
     *
     * @throws StoreBusyException if another process writes to it
     * @throws StoreException if there is no such file, it cannot be opened, or is no store of a Detente this old
     */
    public static EventStore openForReading(Path file) {
        Connection connection = StoreFile.openForReading(file);
        if (finish(file, connection, () -> Schema.isCurrent(connection, file))) {
            return new EventStore(file, connection, Optional.empty());
        }
        close(connection);
        open(file, NO_CODER).close(); // adds no story, only the steps that are missing
        return new EventStore(file, StoreFile.openForReading(file), Optional.empty());
    }

    /** Adds one story; see {@link #addAll}. */
    public AddCounts add(CodedStory story) {
        return addAll(List.of(story));
    }

    /**
     * Adds stories, all or none. A story that is there already with the same content and coder version stays as it is;
     * one with the same id and anything else new takes the old one's place.
     *
     * @throws StoreException if the store was opened for reading, or the disk is full
     */
    public AddCounts addAll(Collection<CodedStory> stories) {
        StoryWriter open = writer();
        return ask(() -> Transaction.in(connection, () -> open.write(stories)));
    }

    /** Whether this story is there with this content, coded by this version. For many, {@link #missing} is faster. */
    public boolean holds(Story story) {
        return missing(List.of(story)).isEmpty();
    }

    /** Those of the stories that the store does not hold with this content, coded by this version; in their order. */
    public List<Story> missing(Collection<Story> stories) {
        StoryWriter open = writer();
        return ask(() -> {
            Map<String, StoryState> stored =
                    open.stored(stories.stream().map(Story::id).distinct().toList());
            return stories.stream()
                    .filter(story -> !open.state(story).equals(stored.get(story.id())))
                    .toList();
        });
    }

    /** A story as it was stored; empty if there is none of that id. */
    public Optional<Story> story(String id) {
        String sql = "SELECT published_date, title, text, publisher, url FROM story WHERE id = ?";
        return ask(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Story(
                                    id, day(row, 1), words(row, 2), row.getString(3), words(row, 4), words(row, 5)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Events that pass the filter, by day; those without a day last. */
    public List<ReportedEvent> events(EventFilter filter) {
        return ask(() -> EventQuery.of(filter).run(connection));
    }

    /**
     * Writes the events that pass the filter to a Parquet file, in the order and with the columns of the CSV export,
     * typed and null where unknown. A file of that name is replaced.
     *
     * @return how many events
     * @throws StoreException if the file cannot be written
     */
    public long writeParquet(EventFilter filter, Path target) {
        return ask(() -> EventQuery.of(filter).writeParquet(connection, target));
    }

    /**
     * Asserted events between two parties, both ways, by day; those without a day last, and left out when {@code from}
     * or {@code to} is given.
     *
     * @param a a party, as {@link ActorCode#party()} gives it: USA, IGOUNO
     * @param b another
     */
    public List<ReportedEvent> dyadEvents(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        checkParty(a);
        checkParty(b);
        if (a.equals(b)) {
            throw new IllegalArgumentException("a dyad has two parties: " + a + " and " + b);
        }
        return ask(() -> EventQuery.dyad(a, b, from, to).run(connection));
    }

    /**
     * Whether a file of these bytes was imported, and read by this version.
     *
     * @param contentHash SHA-256 of its bytes
     */
    public boolean holdsImport(String contentHash, String readerVersion) {
        return ask(() -> new ImportWriter(connection).holds(contentHash, readerVersion));
    }

    /**
     * Adds the rows of one file, all or none; rows that are there already are left out. What another version read from
     * the same bytes is replaced. The store is asked nothing else meanwhile.
     *
     * @param rows read as they are written, so the file may be larger than memory
     * @throws StoreException if the store was opened for reading, or the disk is full
     */
    public ImportCounts addImport(ImportSource source, Iterator<ImportedRow> rows) {
        writer();
        return ask(() -> Transaction.in(connection, () -> new ImportWriter(connection).write(source, rows)));
    }

    /**
     * Events between two parties, both ways, that imports only count; they are no part of {@link #dyadEvents}.
     *
     * @param a a party
     * @param b another
     */
    public List<DyadEventCount> dyadCounts(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        return ask(() -> DyadEventCount.read(connection, a, b, from, to));
    }

    /** What the store covers. */
    public RecordBounds bounds() {
        String sql = """
                SELECT least(s.first, e.first, c.first), greatest(s.last, e.last, c.last), s.stories,
                    (SELECT coalesce(sum(imported), 0)::BIGINT FROM import),
                    (SELECT count(*) FROM event WHERE modality = 'asserted' AND imported IS NULL) + e.events + c.events
                FROM (SELECT min(published_date) AS first, max(published_date) AS last, count(*) AS stories FROM story) s,
                    (SELECT min(day) AS first, max(day) AS last, count(*) FILTER (id = event_id) AS events
                        FROM imported_event) e,
                    (SELECT min(day) AS first, max(day) AS last, coalesce(sum(events), 0)::BIGINT AS events
                        FROM imported_count) c
                """;
        return ask(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return new RecordBounds(day(row, 1), day(row, 2), row.getLong(3), row.getLong(4), row.getLong(5));
            }
        });
    }

    /**
     * The dyads with the most asserted events, the most first. Parties whose country is not known are left out, and acts
     * within one party.
     *
     * @param limit no more dyads than this
     */
    public List<DyadCount> dyads(int limit) {
        String sql = """
                SELECT least(source_party, target_party) AS a, greatest(source_party, target_party) AS b,
                    sum(events)::BIGINT AS events, min(day), max(day)
                FROM (SELECT source_party, target_party, day, 1 AS events FROM event
                        WHERE modality = 'asserted' AND imported IS NULL
                    UNION ALL SELECT source_party, target_party, day, 1 FROM imported_event WHERE id = event_id
                    UNION ALL SELECT source_party, target_party, day, events FROM imported_count)
                WHERE source_party <> target_party AND source_party <> '---' AND target_party <> '---'
                GROUP BY a, b ORDER BY events DESC, a, b LIMIT ?
                """;
        return ask(() -> {
            List<DyadCount> dyads = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, limit);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        dyads.add(new DyadCount(
                                row.getString(1), row.getString(2), row.getLong(3), day(row, 4), day(row, 5)));
                    }
                }
            }
            return List.copyOf(dyads);
        });
    }

    @Override
    public void close() {
        ask(() -> {
            connection.close();
            return true;
        });
    }

    private StoryWriter writer() {
        return writer.orElseThrow(() -> new StoreException(file, "is open for reading only."));
    }

    private static void checkParty(String party) {
        if (!new ActorCode(party).party().equals(party)) {
            throw new IllegalArgumentException("not a party (like USA or IGOUNO): " + party);
        }
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return EventQuery.optional(row.getObject(column, LocalDate.class));
    }

    private static Optional<String> words(ResultSet row, int column) throws SQLException {
        return EventQuery.optional(row.getString(column));
    }

    private synchronized <T> T ask(Transaction<T> question) {
        try {
            return question.run();
        } catch (SQLException e) {
            throw new StoreException(file, "failed: " + e.getMessage(), e);
        }
    }

    /** Does the last step of opening; closes the connection if that fails. */
    private static <T> T finish(Path file, Connection connection, Transaction<T> step) {
        boolean done = false;
        try {
            T result = step.run();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new StoreException(file, "cannot be opened: " + e.getMessage(), e);
        } finally {
            if (!done) {
                close(connection);
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the failure that led here is the one to tell
        }
    }
}

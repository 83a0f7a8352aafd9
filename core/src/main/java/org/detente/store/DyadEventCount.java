package org.detente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.QuadClass;

/**
 * Events between two parties that an import only counts.
 *
 * @param source who did them
 * @param target to whom
 * @param day when, or the first day of the week, month or year they are counted for
 * @param quad of which quad class they were
 * @param events how many
 */
public record DyadEventCount(String source, String target, LocalDate day, QuadClass quad, long events) {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final String SELECT = """
            SELECT source_party, target_party, day, quad, sum(events)::BIGINT
            FROM imported_count
            WHERE (source_party = $1 AND target_party = $2 OR source_party = $2 AND target_party = $1)
                AND day BETWEEN $3 AND $4
            GROUP BY ALL ORDER BY ALL
            """;

    static List<DyadEventCount> read(
            Connection connection, String a, String b, Optional<LocalDate> from, Optional<LocalDate> to)
            throws SQLException {
        List<DyadEventCount> counts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, a);
            statement.setString(2, b);
            statement.setObject(3, from.orElse(EARLIEST));
            statement.setObject(4, to.orElse(LATEST));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.add(new DyadEventCount(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            QuadClass.values()[row.getInt(4) - 1],
                            row.getLong(5)));
                }
            }
        }
        return List.copyOf(counts);
    }
}

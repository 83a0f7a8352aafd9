package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.export.EventCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the scripts in {@code examples/}, on a file that {@code events --parquet} wrote. */
class ExamplesTest {
    private static final Path SCRIPTS = Path.of("../examples");

    @TempDir
    private static Path folder;

    private static String store;
    private static String parquet;

    @BeforeAll
    static void export() {
        store = folder.resolve("sample's.duckdb").toString();
        parquet = folder.resolve("sample's.parquet").toString();
        assertThat(Shell.run("quickstart", "--db", store).code()).isZero();
        assertThat(Shell.run("events", "--db", store, "--parquet", parquet).err())
                .matches("[\\d,]+ events in .*sample's.parquet\n");
    }

    @Test
    void pythonsQuestionIsAnswered() throws IOException, SQLException {
        List<String> years = ask(question("events.py", "\"\"\"\\n(SELECT.*?)\"\"\""));
        assertThat(years).hasSizeGreaterThan(10).first().asString().startsWith("2008|");
        String[] crimea = years.stream()
                .filter(row -> row.startsWith("2014|"))
                .findFirst()
                .orElseThrow()
                .split("\\|");
        assertThat(Integer.parseInt(crimea[3])).as("conflict in 2014").isGreaterThan(2 * Integer.parseInt(crimea[2]));
    }

    @Test
    void rsQuestionIsAnswered() throws IOException, SQLException {
        assertThat(ask(question("events.R", "\"\\n(SELECT.*?)\""))).hasSizeGreaterThan(10);
    }

    @Test
    void theColumnsAreThoseOfTheCsv() throws SQLException {
        List<String> columns = ask("SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(?))");
        assertThat(String.join(",", columns) + "\n").isEqualTo(EventCsv.header());
    }

    @Test
    void theRowsAreThoseOfTheCsv() throws IOException, SQLException {
        Path csv = Files.writeString(
                folder.resolve("events.csv"),
                Shell.run("events", "--db", store, "--format", "csv").out());
        List<String> differences = ask("""
                SELECT count(*) FROM (
                    (SELECT * REPLACE (round(confidence, 2) AS confidence) FROM read_parquet(?)) EXCEPT ALL
                    (SELECT * REPLACE (round(confidence, 2) AS confidence)
                        FROM read_csv('%s', all_varchar = false, quote = '"', sample_size = -1,
                            types = {'cameo': 'VARCHAR'})))
                """.formatted(csv));
        assertThat(differences).containsExactly("0");
    }

    private static String question(String script, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(SCRIPTS.resolve(script)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<String> ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, parquet);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String[] cells = new String[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getString(i + 1);
                    }
                    rows.add(String.join("|", Arrays.asList(cells)));
                }
            }
            return rows;
        }
    }
}

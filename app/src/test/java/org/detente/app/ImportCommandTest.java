package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.app.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}, and the other commands on what it stored. */
class ImportCommandTest {
    @TempDir
    private Path folder;

    private String store;

    @BeforeEach
    void name() {
        store = folder.resolve("store.duckdb").toString();
    }

    private String write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    void theLastLinesBalanceAndNameWhoIsNotKnown() throws IOException {
        String file = write(
                "made.csv",
                "date,source,target,code",
                "2018-04-03,USA,RUS,111",
                "2018-04-03,USA,RUS,111",
                "soon,USA,RUS,111",
                "2018-05-03,RUS,Utopia,111");
        Ran ran = Shell.run("import", "--db", store, file);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("skipped: " + file + ":4: its date is no day: \"soon\"")
                .contains(file + ": table, 2018-04-03 to 2018-05-03, 4 rows\n        1 skipped: its date is no day\n")
                .contains("rows in 4 = imported 2 + duplicates 1 + skipped 1; in ")
                .contains("names of no known actor, in 1 cell; most often:")
                .endsWith("        1  Utopia\n");
        Ran again = Shell.run("import", "--db", store, file);
        assertThat(again.code()).isZero();
        assertThat(again.err())
                .contains("unchanged: " + file)
                .contains("rows in 0 = imported 0 + duplicates 0 + skipped 0; 1 file unchanged");
    }

    @Test
    void importedEventsStandBesideCodedOnesWithTheirOrigin() throws IOException {
        String news = "{\"id\":\"a\",\"date\":\"2018-04-07\",\"text\":\"The United States condemned Russia.\"}\n";
        assertThat(Shell.piped(news, "code", "--db", store, "-").code()).isZero();
        String file = write(
                "made.tsv",
                "date\tsource\ttarget\tcode\tid\tpublisher",
                "2018-05-03\tDonald Trump\tRussia\t174\tr7\tExample News");
        assertThat(Shell.run("import", "--db", store, file).code()).isZero();

        assertThat(Shell.run("events", "--db", store, "--source", "USA").out())
                .contains("The United States condemned Russia. [a]")
                .containsPattern("2018-05-03 USAGOV +> RUS +COERCE +174")
                .contains("Donald Trump >")
                .contains("made.tsv:2]");
        assertThat(Shell.run("events", "--db", store, "--from", "2018-05-01", "--format", "jsonl")
                        .out())
                .contains("\"story\":null", "\"sentence\":null", "\"confidence\":null", "\"date\":\"2018-05-03\"")
                .contains("\"publisher\":\"Example News\"")
                .endsWith("\"origin\":{\"dataset\":\"table\",\"file\":\"made.tsv\",\"line\":2,\"row\":\"r7\"}}\n");
        assertThat(Shell.run("events", "--db", store, "--format", "csv").out().lines())
                .last()
                .asString()
                .contains("imported from table")
                .endsWith(",2,r7");
        assertThat(Shell.run("relations", "USA", "RUS", "--db", store).out())
                .contains("Record: 2018-04-07 to 2018-05-03, 1 story, 1 imported row, 2 events of all parties")
                .contains("(table,");
    }

    @Test
    void whatIsNoFileOfEventsIsRefusedAndTheRestGoesOn() throws IOException {
        String fruit = write("fruit.csv", "fruit,price", "apple,1");
        String good = write("good.csv", "date,source,target,code", "2018-04-03,USA,RUS,111");
        Ran ran = Shell.run("import", "--db", store, fruit, good);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .contains("refused: " + fruit + ": its first line is that of no known set of events: 2 columns")
                .contains("imported 1 +");
        assertThat(Shell.run("import", "--db", store, "--format", "icews", good).code())
                .isEqualTo(3);
        assertThat(Shell.run("import", "--db", store, folder.resolve("none").toString())
                        .code())
                .isEqualTo(3);
        assertThat(Shell.run("import", "--db", store, "--format", "fruit", good).code())
                .isEqualTo(2);
    }
}

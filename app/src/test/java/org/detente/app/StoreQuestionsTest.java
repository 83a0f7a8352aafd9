package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.app.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code relations}, {@code events} and {@code explain --id} on one small store. */
class StoreQuestionsTest {
    private static final String NEWS = """
            {"id":"a","date":"2017-04-07","text":"The United States condemned Russia. Iran criticized Israel."}
            {"id":"b","date":"2017-05-09","text":"Russia praised the United States. Russia denied that it attacked Turkey."}
            """;

    @TempDir
    private static Path folder;

    private static String store;

    @BeforeAll
    static void code() {
        store = folder.resolve("store.duckdb").toString();
        assertThat(Shell.piped(NEWS, "code", "--db", store, "-").code()).isZero();
    }

    @Test
    void aRelationIsToldWithinItsRecord() {
        Ran ran = Shell.run("relations", "us", "russia", "--db", store);
        assertThat(ran.out())
                .startsWith("USA and RUS by month, 2017-04 to 2017-05\nRecord: 2017-04-07 to 2017-05-09, 2 stories")
                .contains("Lowest: 2017-04", "Highest: 2017-05", "The United States condemned Russia.");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv  | period,events
            json | {"a":"USA","b":"RUS","record":{
            svg  | <svg
            """)
    void programsGetTheirForms(String format, String beginning) {
        assertThat(Shell.run("relations", "USA", "RUS", "--by", "year", "--format", format, "--db", store)
                        .out())
                .startsWith(beginning);
    }

    @Test
    void whoHasNoEventsIsShownWhoDoes() {
        Ran ran = Shell.run("relations", "USA", "KEN", "--db", store);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("no asserted event between USA and KEN", "RUS USA  2 events");
    }

    @Test
    void eventsAreFilteredAndShownWithTheirSentence() {
        Ran ran = Shell.run("events", "--source", "usa", "--type", "accuse", "--db", store);
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("date"),
                        row -> assertThat(row).matches("2017-04-07 USA +> RUS +ACCUSE +111 +asserted +condemned"),
                        sentence -> assertThat(sentence).isEqualTo("    The United States condemned Russia. [a]"));
        assertThat(Shell.run("events", "--actor", "Israel", "--format", "jsonl", "--db", store)
                        .out())
                .startsWith("{\"source\":\"IRN\"")
                .hasLineCount(1);
        assertThat(Shell.run("events", "--modality", "denied", "--format", "csv", "--db", store)
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void noEventIsToldToo() {
        assertThat(Shell.run("events", "--actor", "KEN", "--db", store).err()).startsWith("No such event");
    }

    @Test
    void aStoredStoryIsExplained() {
        Ran ran = Shell.run("explain", "--id", "b", "--db", store);
        assertThat(ran.out()).contains("Russia praised the United States.", "RUS > USA", "denied");
        assertThat(Shell.run("explain", "--id", "z", "--db", store).err()).contains("has no story with the id z");
    }

    @Test
    void aStoreThatIsNotThereIsTold() throws IOException {
        Ran ran = Shell.run("events", "--db", folder.resolve("other.duckdb").toString());
        assertThat(ran.code()).isEqualTo(ExitCode.STORE);
        assertThat(ran.err()).contains("does not exist");
        assertThat(Files.exists(folder.resolve("other.duckdb"))).isFalse();
    }
}

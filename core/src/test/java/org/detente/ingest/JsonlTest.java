package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlTest {
    @Test
    void allFieldsAreTaken() {
        assertThat(Results.piped("{\"id\":\"a\",\"date\":\"2017-04-12\",\"title\":\"T\",\"text\":\"Words.\","
                        + "\"publisher\":\"P\",\"url\":\"https://example.org/a\",\"facts\":[1]}"))
                .containsExactly(new ReadResult.Read(new Story(
                        "a",
                        Optional.of(LocalDate.of(2017, 4, 12)),
                        Optional.of("T"),
                        "Words.",
                        Optional.of("P"),
                        Optional.of("https://example.org/a"))));
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() {
        List<ReadResult> results = Results.piped("""
                {"id":"a","text":"One."}

                {"id":"b","text":
                {"id":"c","text":"Three."}\r
                {"id":"d"}""");
        assertThat(Results.told(results))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a"),
                        second -> assertThat(second).startsWith("standard input, line 3: not JSON"),
                        third -> assertThat(third).isEqualTo("c"),
                        fourth -> assertThat(fourth).startsWith("standard input, line 5: it has no \"text\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"x"}                                  | it has no "id"
            {"id":" ","text":"x"}                         | it has no "id"
            {"id":"a","text":7}                           | its "text" is not text
            {"id":"a","text":" "}                         | its text is empty
            {"id":"a","text":"x","date":"04/12/2017"}     | its "date" is no day: "04/12/2017"
            {"id":"a","text":"x","date":"2017-02-30"}     | its "date" is no day: "2017-02-30"
            {"id":"a","text":"x","date":20170412}         | its "date" is not text
            {"id":"a","text":"x"} {"id":"b"}              | not JSON
            {"id":"a","text":"x"                          | not JSON
            """)
    void aLineThatIsNoStoryIsRejected(String line, String reason) {
        assertThat(Results.told(Results.piped(line)))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("standard input, line 1: " + reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-04-12",
                "20170412",
                "2017-04-12T23:30:00-05:00",
                "2017-04-12 08:00",
                "12 April 2017",
                "Apr. 12, 2017 Wednesday",
                "Wed, 12 Apr 2017 23:30:00 -0500"
            })
    void aTimeGivesTheDayAsItIsWritten(String date) {
        List<ReadResult> results = Results.piped("{\"id\":\"a\",\"text\":\"x\",\"date\":\"" + date + "\"}");
        assertThat(((ReadResult.Read) results.get(0)).story().publishedDate()).contains(LocalDate.of(2017, 4, 12));
    }

    @Test
    void fieldsMayHaveOtherNames() {
        ReadOptions options = ReadOptions.PLAIN.withName(StoryField.ID, "uri").withName(StoryField.TEXT, "body");
        byte[] lines = "{\"uri\":\"a\",\"body\":\"One.\"}\n{\"uri\":\"b\",\"text\":\"Two.\"}".getBytes(UTF_8);
        assertThat(Results.told(Results.withStandardInput(lines, options, "-")))
                .containsExactly("a", "standard input, line 2: it has no \"body\"; give the report's text there");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Results.told(Results.piped("\uFEFF{\"id\":\"a\",\"text\":\"x\"}")))
                .containsExactly("a");
    }

    @Test
    void nestingWithoutEndIsRejected() {
        String deep = "{\"id\":\"a\",\"text\":\"x\",\"more\":" + "[".repeat(100_000);
        assertThat(Results.told(Results.piped(deep)))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("line 1: not JSON"));
    }
}

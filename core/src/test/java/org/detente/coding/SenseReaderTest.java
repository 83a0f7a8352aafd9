package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseReaderTest {
    private static final String GOOD = "id: accuse-tut, verb: [tut], cameo: \"111\"";

    @Test
    void readsASense() throws IOException {
        Sense sense = read(
                        "ACCUSE", GOOD + ", where: { object: [$actor] }, mode: sigh, embeds: alleged, targetless: true")
                .get(0);
        assertThat(sense.id()).isEqualTo("accuse-tut");
        assertThat(sense.anchor()).isEqualTo(Sense.Anchor.VERB);
        assertThat(sense.type()).contains(PloverType.ACCUSE);
        assertThat(sense.mode()).contains("sigh");
        assertThat(sense.where()).containsEntry("object", List.of("$actor"));
        assertThat(sense.embeds()).contains(Modality.ALLEGED);
        assertThat(sense.source()).containsExactly("subject");
        assertThat(sense.target()).containsExactly("object");
        assertThat(sense.targetless()).isTrue();
        assertThat(sense.reciprocal()).isFalse();
    }

    @Test
    void aStatementHasNoType() throws IOException {
        assertThat(read("null", GOOD).get(0).type()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: accuse-tut, verb: [tut], cameo: \"111\", soruce: [subject] | unknown field soruce",
                "id: accuse-tut, verb: [tut], noun: [tut], cameo: \"111\" | not two",
                "id: accuse-tut, cameo: \"111\" | needs a verb, noun, adjective or auxiliary",
                "id: accuse-tut, verb: [tut], cameo: \"999\" | 999",
                "id: accuse-tut, verb: [tut] | CAMEO",
                "id: accuse-tut, verb: [tut], cameo: \"111\", embeds: rumoured | RUMOURED"
            })
    void aMistakeIsToldWithFileAndSense(String sense, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("ACCUSE", sense))
                .withMessageStartingWith("mine.yaml, sense accuse-tut: ")
                .withMessageContaining(message);
    }

    @Test
    void aSenseNeedsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("ACCUSE", "verb: [tut], cameo: \"111\""))
                .withMessage("mine.yaml, sense without id: needs an id");
    }

    @Test
    void anUnknownTypeIsToldWithTheFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("SCOLD", GOOD))
                .withMessage("mine.yaml: there is no PLOVER type SCOLD");
    }

    @Test
    void anUnknownFieldOfTheFileIsToldWithTheFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yaml("plover: ACCUSE\nsense:\n  - { " + GOOD + " }\n"))
                .withMessage("mine.yaml: unknown field sense");
    }

    private static List<Sense> read(String type, String sense) throws IOException {
        return yaml("plover: " + type + "\nsenses:\n  - { " + sense + " }\n");
    }

    private static List<Sense> yaml(String text) throws IOException {
        return new SenseReader("mine.yaml").read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

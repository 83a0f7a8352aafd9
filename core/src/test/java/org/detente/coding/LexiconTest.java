package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.coding.Sense.Anchor;
import org.detente.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    @TempDir
    private Path folder;

    @Test
    void everyTypeHasASense() {
        assertThat(Lexicon.load().senses())
                .extracting(sense -> sense.type().orElse(null))
                .contains(PloverType.values());
        assertThat(Lexicon.load().size()).isEqualTo(Lexicon.load().senses().size());
    }

    @Test
    void aUsersPatternWinsOverOneWithAsManyConditions() throws IOException {
        Path file = file("plover: REJECT\nsenses:\n  - { id: my-praise, verb: [praise], cameo: \"120\" }\n");
        Lexicon lexicon = Lexicon.with(List.of(file));
        assertThat(lexicon.size()).isEqualTo(Lexicon.load().size() + 1);
        assertThat(lexicon.of(Anchor.VERB, "praise"))
                .filteredOn(sense -> sense.where().isEmpty())
                .first()
                .extracting(Sense::id)
                .isEqualTo("my-praise");
    }

    @Test
    void thosePatternsComeFirstThatAskMost() {
        assertThat(Lexicon.load().of(Anchor.VERB, "cut"))
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(b.where().size(), a.where().size()));
    }

    @Test
    void anIdThatIsTakenIsTold() throws IOException {
        Path file = file("plover: REJECT\nsenses:\n  - { id: support-praise, verb: [boo], cameo: \"120\" }\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.with(List.of(file)))
                .withMessageContaining("support-praise");
    }

    @Test
    void aFileThatIsNoYamlIsTold() throws IOException {
        Path file = file("plover: [\n");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Lexicon.with(List.of(file)))
                .withMessageContaining(file.toString());
    }

    @Test
    void aMissingFileIsTold() {
        Path missing = folder.resolve("none.yaml");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Lexicon.with(List.of(missing)))
                .withMessageContaining(missing.toString());
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), yaml);
    }
}

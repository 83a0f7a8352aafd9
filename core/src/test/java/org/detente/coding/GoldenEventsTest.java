package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.ActorCode;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short stories and every event in them. A case is {@code <case>.input}, the story's day and then its text, and {@code
 * <case>.events}, one event a line: source, target, type, CAMEO code, modality, {@code reciprocal} or {@code -},
 * speaker, trigger, why. {@code -Drecreate=true} writes the events anew: read the change before you commit it.
 */
class GoldenEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/detente/coding/golden");
    private static final boolean RECREATE = Boolean.getBoolean("recreate");
    private static final StoryCoder CODER = StoryCoder.open();

    @AfterAll
    static void close() {
        CODER.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codesAsWritten(String name) throws IOException {
        String input = Files.readString(FOLDER.resolve(name + ".input"));
        int line = input.indexOf('\n');
        LocalDate day = LocalDate.parse(input.substring(0, line).strip());
        CodedStory coded = CODER.code(new Story(
                name,
                Optional.of(day),
                Optional.empty(),
                input.substring(line + 1).strip(),
                Optional.empty(),
                Optional.empty()));
        String events = coded.events().stream()
                .map(event -> told(event, coded.story().fullText()) + "\n")
                .collect(Collectors.joining());
        Path expected = FOLDER.resolve(name + ".events");
        if (RECREATE) {
            Files.writeString(expected, events);
        }
        assertThat(events).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyInputHasEventsAndEveryEventsAnInput() throws IOException {
        assertThat(names(".input")).hasSizeGreaterThanOrEqualTo(16).isEqualTo(names(".events"));
    }

    private static String told(EventMention event, String text) {
        return String.join(
                " ",
                code(event.source()),
                code(event.target()),
                event.type().map(Enum::name).orElse("-"),
                event.cameo().value(),
                event.modality().label(),
                event.reciprocal() ? "reciprocal" : "-",
                code(event.speaker()),
                event.trigger().of(text),
                event.why());
    }

    private static String code(Optional<ActorCode> actor) {
        return actor.map(ActorCode::value).orElse("-");
    }

    private static Stream<String> cases() throws IOException {
        return names(".input").stream();
    }

    private static TreeSet<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

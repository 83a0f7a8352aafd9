package org.detente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.model.ActorCode;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.Test;

/** How a program of your own codes text; docs/library.md shows it. */
class CodeTextTest {
    private static List<String> events(String text, LocalDate day) {
        // tag::ten-lines[]
        List<String> events = new ArrayList<>();
        try (StoryCoder coder = StoryCoder.open()) {
            Story story = new Story("1", Optional.of(day), Optional.empty(), text, Optional.empty(), Optional.empty());
            for (EventMention event : coder.code(story).events()) {
                String source = event.source().map(ActorCode::value).orElse("?");
                String target = event.target().map(ActorCode::value).orElse("?");
                events.add(source + " " + event.cameo().value() + " " + target);
            }
        }
        // end::ten-lines[]
        return events;
    }

    @Test
    void aTextGivesItsEvents() {
        assertThat(events("The United States condemned Russia on Wednesday.", LocalDate.of(2017, 4, 12)))
                .containsExactly("USA 111 RUS");
    }

    @Test
    void theDocumentationShowsTheseLines() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/detente/examples/CodeTextTest.java"));
        String lines = source.substring(source.indexOf("// tag"), source.indexOf("// end"));
        assertThat(Files.readString(Path.of("../docs/library.md")))
                .contains(lines.substring(lines.indexOf('\n') + 1).stripIndent().strip());
    }

    @Test
    void oneCoderServesManyThreads() {
        List<Story> stories = IntStream.range(0, 40)
                .mapToObj(i -> new Story(
                        "story " + i,
                        Optional.of(LocalDate.of(2017, 4, 12)),
                        Optional.empty(),
                        i % 2 == 0 ? "Iran warned Israel. It rejected talks." : "France and Germany signed a treaty.",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        try (StoryCoder coder = StoryCoder.open()) {
            List<CodedStory> alone = stories.stream().map(coder::code).toList();
            assertThat(stories.parallelStream().map(coder::code).toList()).isEqualTo(alone);
            assertThat(alone).allSatisfy(coded -> assertThat(coded.events()).isNotEmpty());
        }
    }
}

package org.detente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.detente.RandomText;
import org.detente.model.ActorMention;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Span;
import org.detente.model.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryCoderTest {
    private static final Path SAMPLES = Path.of("../samples/reports.jsonl");
    private static final StoryCoder CODER = StoryCoder.open();
    private static final List<Story> STORIES = new ArrayList<>();
    private static final Map<String, CodedStory> CODED = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void codeInOrder() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(SAMPLES)) {
            JsonNode node = json.readTree(line);
            STORIES.add(new Story(
                    node.path("id").asText(),
                    Optional.of(LocalDate.parse(node.path("date").asText())),
                    Optional.of(node.path("title").asText()),
                    node.path("text").asText(),
                    Optional.empty(),
                    Optional.empty()));
        }
        STORIES.forEach(story -> CODED.put(story.id(), CODER.code(story)));
    }

    @AfterAll
    static void close() {
        CODER.close();
    }

    @Test
    void findsEventsInMostReports() {
        assertThat(STORIES).hasSizeGreaterThanOrEqualTo(60);
        long told = CODED.values().stream()
                .filter(coded -> !coded.events().isEmpty())
                .count();
        assertThat(told).isGreaterThan(STORIES.size() * 9L / 10);
    }

    @Test
    void theOrderOfStoriesDoesNotMatter() {
        List<Story> shuffled = new ArrayList<>(STORIES);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shuffled.subList(0, 40))
                .allSatisfy(story -> assertThat(CODER.code(story)).isEqualTo(CODED.get(story.id())));
    }

    @Test
    void severalThreadsGetTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                List<Story> own = new ArrayList<>(STORIES.subList(0, 15));
                Collections.shuffle(own, new Random(thread));
                tasks.add(() -> own.stream().allMatch(story -> CODER.code(story).equals(CODED.get(story.id()))));
            }
            for (Future<Boolean> equal : threads.invokeAll(tasks)) {
                assertThat(equal.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everySpanOfTheReportsCutsItsWords() {
        CODED.values().forEach(StoryCoderTest::check);
        assertThat(CODED.values())
                .allSatisfy(coded -> assertThat(coded.sentences().get(0))
                        .isEqualTo(coded.story().titleSpan().orElseThrow()));
    }

    @Test
    void explainingIsCodingStepByStep() {
        for (Story story : STORIES.subList(60, 90)) {
            CodedStory coded = CODED.get(story.id());
            List<ExplainedSentence> explained = CODER.explain(story);
            assertThat(explained.stream().map(ExplainedSentence::text))
                    .containsExactlyElementsOf(coded.sentences().stream()
                            .map(span -> span.of(story.fullText()))
                            .toList());
            assertThat(explained.stream().filter(ExplainedSentence::parsed)).hasSize(coded.parsed());
            assertThat(explained.stream().flatMap(sentence -> sentence.actors().stream()))
                    .containsExactlyElementsOf(coded.actors());
            assertThat(explained.stream().flatMap(sentence -> sentence.events().stream()))
                    .containsExactlyElementsOf(coded.events());
            assertThat(explained).allSatisfy(sentence -> {
                List<String> forms = sentence.conllu()
                        .lines()
                        .map(line -> line.split("\t")[1])
                        .toList();
                assertThat(sentence.events())
                        .allSatisfy(event ->
                                assertThat(forms).contains(event.trigger().of(story.fullText())));
            });
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (StoryCoder turkish = StoryCoder.open()) {
            assertThat(STORIES.subList(0, 20))
                    .allSatisfy(story -> assertThat(turkish.code(story)).isEqualTo(CODED.get(story.id())));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noTextIsTooOdd() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            check(CODER.code(story(RandomText.of(random) + " Russia attacked " + RandomText.of(random))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "-", "' ", "\u00E2\u20AC", "\uD83D\uDE00", "Russia and ", "he said of Russia "})
    void tenThousandCharactersWithoutAStopAreNoHarm(String part) {
        String text = part.repeat(10_000 / part.length());
        check(CODER.code(story("Russia attacked Iran. " + text + " said Russia")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ". . .", "?!", "\u00A0", "-", ": -", "\" '", "\uD83D"})
    void aTextWithoutWordsHasNoEvents(String text) {
        CodedStory coded = CODER.code(story(text));
        check(coded);
        assertThat(coded.events()).isEmpty();
        assertThat(coded.actors()).isEmpty();
    }

    @Test
    void aUsersPatternWinsAndNamesAnotherVersion() throws IOException {
        Path patterns = Files.writeString(
                folder.resolve("mine.yaml"),
                "plover: REJECT\nsenses:\n  - { id: my-praise, verb: [praise], cameo: \"120\" }\n");
        try (StoryCoder mine = StoryCoder.open(List.of(patterns), List.of())) {
            Story praise = story("Britain praised Oman.");
            assertThat(mine.code(praise).events()).extracting(EventMention::why).containsExactly("my-praise");
            assertThat(CODER.code(praise).events())
                    .extracting(EventMention::why)
                    .containsExactly("support-praise");
            assertThat(mine.version()).startsWith(CODER.version()).isNotEqualTo(CODER.version());
        }
    }

    private static Story story(String text) {
        return new Story(
                "odd",
                Optional.of(LocalDate.of(2016, 6, 15)),
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    /** Every span lies in its sentence and cuts words: something, and no blank at either end. */
    private static void check(CodedStory coded) {
        String text = coded.story().fullText();
        int at = 0;
        for (Span sentence : coded.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
            checkWords(sentence, text);
            at = sentence.end();
        }
        assertThat(coded.parsed()).isBetween(0, coded.sentences().size());
        for (ActorMention mention : coded.actors()) {
            assertThat(coded.sentences().get(mention.sentence()).contains(mention.span()))
                    .isTrue();
            checkWords(mention.span(), text);
        }
        for (EventMention event : coded.events()) {
            assertThat(coded.sentences().get(event.sentence()).contains(event.trigger()))
                    .isTrue();
            checkWords(event.trigger(), text);
        }
        assertThat(coded.events())
                .isSortedAccordingTo((a, b) -> a.sentence() != b.sentence()
                        ? Integer.compare(a.sentence(), b.sentence())
                        : a.trigger().compareTo(b.trigger()));
    }

    private static void checkWords(Span span, String text) {
        assertThat(span.of(text)).isNotBlank().isEqualTo(span.of(text).strip());
    }
}

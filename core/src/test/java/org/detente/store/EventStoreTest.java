package org.detente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.SampleStory;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.CodedStory;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.Span;
import org.detente.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added comes back, once. */
class EventStoreTest {
    private static final String SCOLD = "Washington scolded Moscow. Nothing else happened.";
    private static final String PRAISE = "Washington praised Moscow. Nothing else happened.";

    @TempDir
    private Path folder;

    private Path file;
    private EventStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("test.duckdb");
        store = EventStore.open(file, "coder 1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackEveryFieldOfAnEvent() {
        String text = "A \uD83D\uDE00 day.\nThe Kremlin says Kyiv\u0000 shelled \u201CDonetsk\u201D.";
        int shelled = "Talks\n\n".length() + text.indexOf("shelled");
        EventMention mention = new EventMention(
                Optional.of(new ActorCode("UKRMIL")),
                Optional.of(new ActorCode("---REB")),
                Optional.of(PloverType.ASSAULT),
                Optional.of("artillery"),
                new CameoCode("194"),
                false,
                Modality.ALLEGED,
                Optional.of(new ActorCode("RUSGOV")),
                Optional.of(EventDate.day(LocalDate.of(2015, 1, 20))),
                Optional.of(new EventPlace(
                        "Donetsk",
                        Optional.of("UKR"),
                        Optional.of("UA.05"),
                        48.0,
                        37.8,
                        EventPlace.Precision.CITY,
                        false)),
                new Span(shelled, shelled + "shelled".length()),
                2,
                0.8125,
                "assault-shell; says");
        Story story = new Story(
                "s1",
                Optional.of(LocalDate.of(2015, 1, 21)),
                Optional.of("Talks"),
                text,
                Optional.of("The Post"),
                Optional.of("https://post.test/1"));
        store.add(SampleStory.of(story).act(mention).actor("RUSGOV", "Kremlin").coded());

        assertThat(store.events(EventFilter.ALL))
                .containsExactly(new ReportedEvent(
                        mention,
                        "s1",
                        story.publishedDate(),
                        story.publisher(),
                        story.url(),
                        new Span(
                                "Talks\n\nA 12 day.\n".length(),
                                story.fullText().length()),
                        "The Kremlin says Kyiv\u0000 shelled \u201CDonetsk\u201D.",
                        "shelled",
                        1,
                        1,
                        1,
                        Optional.empty()));
    }

    @Test
    void givesBackWhatIsAbsentAsAbsent() {
        Story story =
                new Story("s1", Optional.empty(), Optional.empty(), "Troops shot.", Optional.empty(), Optional.empty());
        CodedStory coded =
                SampleStory.of(story).act("", "USAMIL", "010", "shot").coded();
        store.add(coded);
        assertThat(store.events(EventFilter.ALL)).isEqualTo(ReportedEvent.of(coded));
        assertThat(store.events(EventFilter.ALL).get(0).day()).isEmpty();
    }

    @Test
    void addsAStoryOnce() {
        assertThat(store.add(story("s1", SCOLD))).isEqualTo(new AddCounts(1, 0, 0));
        assertThat(store.add(story("s1", SCOLD))).isEqualTo(new AddCounts(0, 0, 1));
        assertThat(store.bounds().stories()).isEqualTo(1);
        assertThat(store.events(EventFilter.ALL))
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).isEqualTo(1));
    }

    @Test
    void otherContentTakesTheOldOnesPlace() {
        store.addAll(List.of(story("s1", SCOLD), story("s2", SCOLD)));
        assertThat(store.addAll(List.of(story("s1", PRAISE), story("s2", SCOLD), story("s3", SCOLD))))
                .isEqualTo(new AddCounts(1, 1, 1));
        assertThat(store.events(EventFilter.ALL.withType(PloverType.SUPPORT)))
                .singleElement()
                .satisfies(event -> assertThat(event.sentence()).isEqualTo("Washington praised Moscow."));
        assertThat(store.bounds().stories()).isEqualTo(3);
    }

    @Test
    void ofTwoWithOneIdInOneBatchTheLaterStays() {
        assertThat(store.addAll(List.of(story("s1", SCOLD), story("s1", PRAISE))))
                .isEqualTo(new AddCounts(1, 1, 0));
        assertThat(store.events(EventFilter.ALL))
                .singleElement()
                .satisfies(event -> assertThat(event.trigger()).isEqualTo("praised"));
    }

    @Test
    void anotherCoderVersionCodesAnew() {
        store.add(story("s1", SCOLD));
        store.close();
        store = EventStore.open(file, "coder 2");
        assertThat(store.holds(story("s1", SCOLD).story())).isFalse();
        assertThat(store.add(story("s1", SCOLD))).isEqualTo(new AddCounts(0, 1, 0));
        assertThat(store.holds(story("s1", SCOLD).story())).isTrue();
    }

    @Test
    void tellsWhichStoriesAreMissing() {
        store.addAll(List.of(story("s1", SCOLD), story("s2", SCOLD)));
        Story same = story("s1", SCOLD).story();
        Story changed = story("s2", PRAISE).story();
        Story unknown = story("s3", SCOLD).story();
        assertThat(store.missing(List.of(unknown, same, changed))).containsExactly(unknown, changed);
    }

    @Test
    void aStoryThatMovedToAnotherDayIsAnother() {
        store.add(story("s1", SCOLD));
        assertThat(store.holds(SampleStory.of("s1", "2014-03-02", "Post", SCOLD)
                        .coded()
                        .story()))
                .isFalse();
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        CodedStory good = story("s1", SCOLD);
        CodedStory broken = new CodedStory(good.story(), List.of(), 0, List.of(), good.events());
        assertThatThrownBy(() -> store.addAll(List.of(story("s0", SCOLD), broken)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(store.bounds().stories()).isZero();
        assertThat(store.add(good)).isEqualTo(new AddCounts(1, 0, 0));
    }

    @Test
    void isThereAfterClosing() {
        store.add(story("s1", SCOLD));
        store.close();
        try (EventStore reading = EventStore.openForReading(file)) {
            assertThat(reading.events(EventFilter.ALL)).isEqualTo(ReportedEvent.of(story("s1", SCOLD)));
            assertThatThrownBy(() -> reading.add(story("s2", SCOLD)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("reading only");
        }
    }

    private static CodedStory story(String id, String text) {
        boolean scolds = text.equals(SCOLD);
        return SampleStory.of(id, "2014-03-01", "Post", text)
                .actor("USA", "Washington")
                .act("USAGOV", "RUSGOV", scolds ? "111" : "051", scolds ? "scolded" : "praised")
                .coded();
    }
}

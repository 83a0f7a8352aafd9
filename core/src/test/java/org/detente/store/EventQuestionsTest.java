package org.detente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.SampleStory;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions that agree are one event, and events are found by who, what and when. */
class EventQuestionsTest {
    @TempDir
    private Path folder;

    private EventStore store;

    @BeforeEach
    void open() {
        store = EventStore.open(folder.resolve("test.duckdb"), "coder 1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void mentionsThatAgreeAreOneEvent() {
        add(day("b", "2014-03-02", "Post")
                .act("USAGOV", "RUSGOV", "111", "act", Modality.ASSERTED, false, "2014-03-01"));
        add(day("a", "2014-03-01", "Times").act("USAGOV", "RUSGOV", "111", "act"));
        add(day("c", "2014-03-01", "Post")
                .act("USAGOV", "RUSGOV", "111", "act")
                .act("USAGOV", "RUSGOV", "111", "again"));
        assertThat(store.events(EventFilter.ALL)).singleElement().satisfies(event -> {
            assertThat(event.storyId()).isEqualTo("a");
            assertThat(event.publisher()).contains("Times");
            assertThat(List.of(event.mentions(), event.stories(), event.publishers()))
                    .containsExactly(4L, 3L, 2L);
        });
    }

    @Test
    void mentionsThatDifferInAnythingAreSeveral() {
        add(day("a", "2014-03-01", "Post")
                .act("USAGOV", "RUSGOV", "111", "act")
                .act("USA", "RUSGOV", "111", "act")
                .act("USAGOV", "RUSMIL", "111", "act")
                .act("USAGOV", "RUSGOV", "112", "act")
                .act("USAGOV", "RUSGOV", "111", "act", Modality.DENIED, false, "")
                .act("USAGOV", "RUSGOV", "111", "act", Modality.ASSERTED, false, "2014-02-28")
                .act("USAGOV", "", "111", "act"));
        assertThat(store.events(EventFilter.ALL)).hasSize(7);
    }

    @Test
    void aMutualActIsOneEventEitherWayRound() {
        add(day("a", "2014-03-01", "Post").mutual("USAGOV", "RUSGOV", "046", "act"));
        add(day("b", "2014-03-01", "Times").mutual("RUSGOV", "USAGOV", "046", "act"));
        add(day("c", "2014-03-01", "Times")
                .act("RUSGOV", "USAGOV", "042", "act")
                .act("USAGOV", "RUSGOV", "042", "act"));
        assertThat(store.events(EventFilter.ALL.withType(PloverType.CONSULT)))
                .hasSize(3)
                .filteredOn(event -> event.mention().reciprocal())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.stories()).isEqualTo(2);
                    assertThat(event.mention().source().orElseThrow()).hasToString("USAGOV");
                });
        assertThat(store.events(EventFilter.ALL.withSource("USA").withTarget("RUS")))
                .hasSize(2);
        assertThat(store.events(EventFilter.ALL.withSource("RUS"))).hasSize(2);
        assertThat(store.events(EventFilter.ALL.withTarget("RUS"))).hasSize(2);
    }

    @Test
    void withoutAnyDayMentionsOfTwoStoriesStayApart() {
        add(day("a", "", "Post").act("USA", "RUS", "111", "act").act("USA", "RUS", "111", "again"));
        add(day("b", "", "Post").act("USA", "RUS", "111", "act"));
        add(day("c", "2014-03-01", "Post").act("USA", "RUS", "111", "act"));
        assertThat(store.events(EventFilter.ALL))
                .extracting(ReportedEvent::storyId, ReportedEvent::mentions)
                .containsExactly(tuple("c", 1L), tuple("a", 2L), tuple("b", 1L));
    }

    @Test
    void filtersByWhoWhatAndWhen() {
        add(day("1", "2014-01-01", "Post").act("USAGOV", "RUSGOV", "111", "act"));
        add(day("2", "2014-01-02", "Post").act("RUSGOVMIL", "USA", "190", "act"));
        add(day("3", "2014-01-03", "Post").act("IGOUNO", "SYRREB", "051", "act", Modality.HYPOTHETICAL, false, ""));
        add(day("4", "2014-01-04", "Post").act("", "USAMIL", "190", "act"));
        EventFilter all = EventFilter.ALL;
        assertThat(stories(all)).containsExactly("1", "2", "3", "4");
        assertThat(stories(all.withSource("RUSGOV"))).containsExactly("2");
        assertThat(stories(all.withTarget("USA"))).containsExactly("2", "4");
        assertThat(stories(all.withSource("USA").withTarget("RUS"))).containsExactly("1");
        assertThat(stories(all.withActor("USA"))).containsExactly("1", "2", "4");
        assertThat(stories(all.withActor("IGOUNO"))).containsExactly("3");
        assertThat(stories(all.withType(PloverType.ASSAULT))).containsExactly("2", "4");
        assertThat(stories(all.withModality(Modality.HYPOTHETICAL))).containsExactly("3");
        assertThat(stories(all.withFrom(LocalDate.of(2014, 1, 2)).withTo(LocalDate.of(2014, 1, 3))))
                .containsExactly("2", "3");
        assertThat(stories(all.withActor("USA").withLimit(2))).containsExactly("1", "2");
    }

    @Test
    void aDyadHasAssertedEventsBothWays() {
        add(day("1", "2014-01-01", "Post").act("USAGOV", "RUSGOV", "111", "act"));
        add(day("2", "2014-01-02", "Post").act("RUSMIL", "USA", "190", "act"));
        add(day("3", "2014-01-03", "Post").act("USA", "RUS", "190", "act", Modality.NEGATED, false, ""));
        add(day("4", "2014-01-04", "Post").act("USA", "CHN", "190", "act").act("USA", "USAMIL", "010", "again"));
        add(day("5", "", "Post").act("USA", "RUS", "111", "act"));
        Optional<LocalDate> none = Optional.empty();
        assertThat(ids(store.dyadEvents("RUS", "USA", none, none))).containsExactly("1", "2", "5");
        assertThat(ids(store.dyadEvents("USA", "RUS", Optional.of(LocalDate.of(2014, 1, 2)), none)))
                .containsExactly("2");
        assertThat(ids(store.dyadEvents("USA", "RUS", none, Optional.of(LocalDate.of(2014, 1, 1)))))
                .containsExactly("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.dyadEvents("USAGOV", "RUS", none, none))
                .withMessageContaining("USAGOV");
        assertThatIllegalArgumentException().isThrownBy(() -> store.dyadEvents("USA", "USA", none, none));
    }

    @Test
    void listsTheDyadsMostReportedFirst() {
        add(day("1", "2014-01-01", "Post").act("USAGOV", "RUSGOV", "111", "act").act("USA", "CHN", "111", "act"));
        add(day("2", "2014-02-01", "Post").act("RUSMIL", "USA", "190", "act").act("---REB", "USA", "190", "act"));
        add(day("3", "2014-02-01", "Post").act("USA", "USAMIL", "111", "act").act("RUS", "IGOUNOHRI", "111", "act"));
        assertThat(store.dyads(10))
                .containsExactly(
                        new DyadCount(
                                "RUS",
                                "USA",
                                2,
                                Optional.of(LocalDate.of(2014, 1, 1)),
                                Optional.of(LocalDate.of(2014, 2, 1))),
                        on("CHN", "USA", LocalDate.of(2014, 1, 1)),
                        on("IGOUNO", "RUS", LocalDate.of(2014, 2, 1)));
        assertThat(store.dyads(1)).hasSize(1);
    }

    @Test
    void boundsAreThoseOfTheStories() {
        assertThat(store.bounds()).isEqualTo(new RecordBounds(Optional.empty(), Optional.empty(), 0, 0, 0));
        add(day("1", "2014-01-05", "Post").act("USA", "RUS", "111", "act", Modality.ASSERTED, false, "1962-10-01"));
        add(day("2", "2014-02-01", "Post"));
        add(day("3", "", "Post").act("USA", "CHN", "111", "act", Modality.DENIED, false, ""));
        assertThat(store.bounds())
                .isEqualTo(new RecordBounds(
                        Optional.of(LocalDate.of(2014, 1, 5)), Optional.of(LocalDate.of(2014, 2, 1)), 3, 0, 1));
    }

    private static DyadCount on(String a, String b, LocalDate day) {
        return new DyadCount(a, b, 1, Optional.of(day), Optional.of(day));
    }

    private static SampleStory day(String id, String date, String publisher) {
        return SampleStory.of(id, date, publisher, "They act. And again.");
    }

    private void add(SampleStory story) {
        store.add(story.coded());
    }

    private List<String> stories(EventFilter filter) {
        return ids(store.events(filter));
    }

    private static List<String> ids(List<ReportedEvent> events) {
        return events.stream().map(ReportedEvent::storyId).toList();
    }
}

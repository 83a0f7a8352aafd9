package org.detente.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.SampleStory;
import org.detente.model.CodedStory;
import org.detente.model.QuadClass;
import org.detente.store.EventStore;
import org.detente.store.RecordBounds;
import org.detente.store.ReportedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationReportTest {
    private static final RecordBounds RECORD = new RecordBounds(Optional.empty(), Optional.empty(), 0, 0, 0);

    private final List<ReportedEvent> events = new ArrayList<>();

    @Test
    void countsEveryPeriodFromTheFirstEventToTheLast() {
        told("2014-05-31", "190");
        told("2014-01-01", "057");
        assertThat(report(PeriodLength.MONTH).periods())
                .extracting(counts -> counts.period().label() + " " + counts.events())
                .containsExactly("2014-01 1", "2014-02 0", "2014-03 0", "2014-04 0", "2014-05 1");
        assertThat(report(PeriodLength.YEAR).periods())
                .extracting(counts -> counts.period().label() + " " + counts.events())
                .containsExactly("2014 2");
        assertThat(report(PeriodLength.WEEK).periods()).hasSize(22);
        assertThat(report(PeriodLength.DAY).periods()).hasSize(151);
    }

    @Test
    void countsByQuadClassAndTakesTheMean() {
        told("2014-01-01", "057", "042", "061", "111", "190", "163", "010");
        PeriodCounts counts = report(PeriodLength.MONTH).periods().get(0);
        assertThat(counts.events()).isEqualTo(7);
        assertThat(counts.count(QuadClass.VERBAL_COOPERATION)).isEqualTo(2);
        assertThat(counts.count(QuadClass.MATERIAL_COOPERATION)).isEqualTo(1);
        assertThat(counts.count(QuadClass.VERBAL_CONFLICT)).isEqualTo(1);
        assertThat(counts.count(QuadClass.MATERIAL_CONFLICT)).isEqualTo(2);
        assertThat(counts.netCooperation()).isZero();
        assertThat(counts.goldsteinMean().orElseThrow())
                .isCloseTo((8.0 + 1.9 + 6.4 - 2.0 - 10.0 - 8.0 + 0.0) / 7, within(1e-9));
    }

    @Test
    void aPeriodWithoutEventsHasNoMean() {
        told("2014-01-01", "057");
        told("2014-03-01", "057");
        PeriodCounts empty = report(PeriodLength.MONTH).periods().get(1);
        assertThat(empty.goldsteinMean()).isEmpty();
        assertThat(empty.netCooperation()).isZero();
    }

    @Test
    void extremesAreAmongPeriodsWithEnoughEvents() {
        told("2014-01-01", "190");
        told("2014-02-01", "111", "111", "112");
        told("2014-03-01", "057", "057", "042");
        told("2014-04-01", "0874");
        Extremes extremes = report(PeriodLength.MONTH).extremes().orElseThrow();
        assertThat(extremes.atLeast()).isEqualTo(3);
        assertThat(extremes.lowest().counts().period()).hasToString("2014-02");
        assertThat(extremes.highest().counts().period()).hasToString("2014-03");
    }

    @Test
    void extremesAskForLessWhereNoTwoPeriodsHaveEnough() {
        told("2014-01-01", "190");
        told("2014-02-01", "111", "111", "112");
        told("2014-03-01", "0874", "190");
        assertThat(report(PeriodLength.MONTH).extremes().orElseThrow().atLeast())
                .isEqualTo(2);
        events.clear();
        told("2014-01-01", "190");
        told("2014-02-01", "057");
        assertThat(report(PeriodLength.MONTH)
                        .extremes()
                        .orElseThrow()
                        .lowest()
                        .counts()
                        .period())
                .hasToString("2014-01");
    }

    @Test
    void ofEqualMeansThePeriodWithMoreEventsThenTheEarlier() {
        told("2014-01-01", "111", "111", "111");
        told("2014-02-01", "111", "111", "111", "111");
        told("2014-03-01", "111", "111", "111", "111");
        Extremes extremes = report(PeriodLength.MONTH).extremes().orElseThrow();
        assertThat(extremes.lowest().counts().period()).hasToString("2014-02");
        assertThat(extremes.highest().counts().period()).hasToString("2014-02");
    }

    @Test
    void drivingEventsAreTheFarthestOnTheSideOfTheExtreme() {
        told("2014-01-01", "111", "163", "190", "057", "172", "130");
        told("2014-02-01", "042", "057", "190", "111");
        told("2014-03-01", "057", "057", "057");
        Extremes extremes = report(PeriodLength.MONTH).extremes().orElseThrow();
        assertThat(extremes.lowest().events())
                .extracting(event -> event.mention().cameo().value())
                .containsExactly("190", "163", "172");
        assertThat(extremes.highest().events()).hasSize(3);
    }

    @Test
    void drivingEventsNeverPullTheOtherWay() {
        told("2014-01-01", "190", "057", "057");
        told("2014-02-01", "057", "057", "057");
        assertThat(report(PeriodLength.MONTH).extremes().orElseThrow().lowest().events())
                .extracting(event -> event.mention().cameo().value())
                .containsExactly("190");
    }

    @Test
    void withoutEventsThereAreNoPeriods() {
        RelationReport report = report(PeriodLength.MONTH);
        assertThat(report.periods()).isEmpty();
        assertThat(report.extremes()).isEmpty();
    }

    @Test
    void countsEventsWithoutADayApart() {
        told("", "190", "057");
        told("2014-01-01", "057");
        RelationReport report = report(PeriodLength.MONTH);
        assertThat(report.undated()).isEqualTo(2);
        assertThat(report.periods())
                .singleElement()
                .satisfies(counts -> assertThat(counts.events()).isEqualTo(1));
    }

    @Test
    void readsAStore(@TempDir Path folder) {
        try (EventStore store = EventStore.open(folder.resolve("test.duckdb"), "coder 1")) {
            store.add(story("2014-01-01", "057", "111"));
            store.add(story("2014-03-01", "190"));
            RelationReport report = RelationReport.read(
                    store,
                    "RUS",
                    "USA",
                    PeriodLength.MONTH,
                    Optional.of(LocalDate.of(2014, 1, 1)),
                    Optional.of(LocalDate.of(2014, 2, 1)));
            assertThat(report.periods())
                    .singleElement()
                    .satisfies(counts -> assertThat(counts.events()).isEqualTo(2));
            assertThat(report.record().stories()).isEqualTo(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RelationReport.read(
                            store,
                            "RUS",
                            "USA",
                            PeriodLength.MONTH,
                            Optional.of(LocalDate.of(2014, 2, 1)),
                            Optional.of(LocalDate.of(2014, 1, 1))));
        }
    }

    private RelationReport report(PeriodLength by) {
        return RelationReport.of("USA", "RUS", RECORD, by, events);
    }

    private void told(String date, String... codes) {
        events.addAll(ReportedEvent.of(story(date, codes)));
    }

    private static CodedStory story(String date, String... codes) {
        SampleStory story = SampleStory.of("s" + date, date, "Post", "They act.");
        for (String code : codes) {
            story.act("USAGOV", "RUSGOV", code, "act");
        }
        return story.coded();
    }
}

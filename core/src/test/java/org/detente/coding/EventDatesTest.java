package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When acts happened, told in a story of Thursday, 16 June 2016. */
class EventDatesTest {
    private static final StoryCoder CODER = StoryCoder.open();
    private static final LocalDate DAY = LocalDate.of(2016, 6, 16);

    @AfterAll
    static void close() {
        CODER.close();
    }

    private static Optional<EventDate> date(String text, Optional<LocalDate> published) {
        List<EventMention> events = CODER.code(
                        new Story("s", published, Optional.empty(), text, Optional.empty(), Optional.empty()))
                .events();
        assertThat(events).isNotEmpty();
        return events.get(0).eventDate();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia condemned Turkey on Wednesday. | 2016-06-15",
                "Russia condemned Turkey on Thursday. | 2016-06-16",
                "Russia condemned Turkey today. | 2016-06-16",
                "Russia condemned Turkey yesterday. | 2016-06-15",
                "Russia condemned Turkey last week. | 2016-W23",
                "Russia condemned Turkey last month. | 2016-05",
                "Russia condemned Turkey two days ago. | 2016-06-14",
                "Russia condemned Turkey on March 3. | 2016-03-03",
                "Russia condemned Turkey on November 24, 2015. | 2015-11-24",
                "Russia condemned Turkey in March. | 2016-03",
                "Russia condemned Turkey in November. | 2015-11",
                "Russia condemned Turkey in 2014. | 2014",
                "Russia has condemned Turkey since Monday. | ",
                "Russia condemned Turkey. | "
            })
    void aDateIsToldByTheClauseAlone(String text, String date) {
        assertThat(date(text, Optional.of(DAY)).map(EventDate::toString)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void withoutTheStorysDayNothingIsCounted() {
        assertThat(date("Russia condemned Turkey on Wednesday.", Optional.empty()))
                .isEmpty();
    }

    @Test
    void aLongerTimeCountsForTheStorysDayWithinIt() {
        EventDate month = new EventDate(LocalDate.of(2016, 6, 1), EventDate.Precision.MONTH);
        assertThat(month.countedOn(Optional.of(DAY))).isEqualTo(DAY);
        assertThat(month.countedOn(Optional.of(LocalDate.of(2016, 7, 1)))).isEqualTo(LocalDate.of(2016, 6, 1));
        assertThat(month.countedOn(Optional.empty())).isEqualTo(LocalDate.of(2016, 6, 1));
    }
}

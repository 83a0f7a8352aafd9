package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where acts happened, and where their words do not tell. */
class EventPlacesTest {
    private static final StoryCoder CODER = StoryCoder.open();

    @AfterAll
    static void close() {
        CODER.close();
    }

    private static Optional<EventPlace> place(String text) {
        List<EventMention> events = CODER.code(new Story(
                        "s",
                        Optional.of(LocalDate.of(2016, 6, 15)),
                        Optional.empty(),
                        text,
                        Optional.empty(),
                        Optional.empty()))
                .events();
        assertThat(events).isNotEmpty();
        return events.get(0).place();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Kerry met Sergei Lavrov in Geneva. | Geneva | CHE | CITY",
                "Saudi warplanes bombed a market in the Yemeni port city of Hodeidah. | Hodeidah | YEM | CITY",
                "Lebanese troops clashed with Syrian gunmen in Tripoli. | Tripoli | LBN | CITY",
                "Turkish jets bombed rebels in Syria. | Syria | SYR | COUNTRY",
                "Iranian boats fired at an American ship in the Strait of Hormuz. | Strait of Hormuz | | WATER"
            })
    void theWordsLocateAnAct(String text, String name, String country, EventPlace.Precision precision) {
        assertThat(place(text)).hasValueSatisfying(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.country()).isEqualTo(Optional.ofNullable(country));
            assertThat(place.precision()).isEqualTo(precision);
            assertThat(place.fromDateline()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"Moscow condemned the United States.", "Angela Merkel criticised Russia."})
    void elsewhereNothingIsInvented(String text) {
        assertThat(place(text)).isEmpty();
    }

    @Test
    void aDatelineIsWeakEvidence() {
        assertThat(place("GENEVA, June 14 (Reuters) - Russia condemned the United States."))
                .hasValueSatisfying(place -> {
                    assertThat(place.name()).isEqualTo("Geneva");
                    assertThat(place.fromDateline()).isTrue();
                });
    }

    @Test
    void hereIsWhereTheReportWasWritten() {
        assertThat(place("NAIROBI, June 14 (Reuters) - Russia and China signed a pact here on Tuesday."))
                .hasValueSatisfying(place -> {
                    assertThat(place.name()).isEqualTo("Nairobi");
                    assertThat(place.fromDateline()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish jets bombed a market on the edge of the Syrian city of Idlib. | Idlib",
                "Egyptian troops killed gunmen leaving a mosque in Alexandria. | Alexandria"
            })
    void partsAndClausesWithoutASubjectLocateItToo(String text, String name) {
        assertThat(place(text).map(EventPlace::name)).contains(name);
    }
}

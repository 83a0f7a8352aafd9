package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who vouches for an act, and whether it was done. */
class ModalityTest {
    private static final StoryCoder CODER = StoryCoder.open();
    private static final LocalDate DAY = LocalDate.of(2016, 6, 15);

    @AfterAll
    static void close() {
        CODER.close();
    }

    private static List<EventMention> events(String text) {
        return CODER.code(new Story(text, Optional.of(DAY), Optional.empty(), text, Optional.empty(), Optional.empty()))
                .events();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish soldiers train Kurdish fighters in Iraq: sources | alleged",
                "Iran may have shipped rockets to Hezbollah. | alleged",
                "Russian jets bombed a convoy in Syria. | asserted",
                "Berlin seen backing Paris over the budget | hypothetical",
                "Since Israeli troops entered Gaza last week, little food has arrived. | asserted",
                "No meeting is planned between Obama and Putin. | negated",
            })
    void isAsTheWordsHaveIt(String text, String modality) {
        assertThat(events(text))
                .isNotEmpty()
                .allMatch(event -> event.modality().label().equals(modality));
    }

    @Test
    void aChargeThatIsDeniedWasMade() {
        assertThat(events("Cuba denied Panama's smuggling allegation."))
                .anyMatch(event -> event.source().orElseThrow().value().startsWith("PAN")
                        && event.modality().label().equals("asserted"));
    }

    @Test
    void whoAttendsTalksTakesPartInThem() {
        assertThat(events("Trade would grow, Xi Jinping said during talks with Angela Merkel in Beijing."))
                .anyMatch(event -> event.reciprocal()
                        && event.source().orElseThrow().country().equals("CHN")
                        && event.target().orElseThrow().country().equals("DEU"));
    }

    @Test
    void whereABlastWasIsNotWhoSetItOff() {
        assertThat(events("Two Danish soldiers were killed in Afghan blasts."))
                .allMatch(event -> event.source().isEmpty());
    }

    @Test
    void aTouristsJourneyIsNoPolitics() {
        assertThat(events("Three Dutch tourists visited Kenya in May.")).isEmpty();
    }
}

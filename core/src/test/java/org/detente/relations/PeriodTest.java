package org.detente.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "day, 2014-03-01, 2014-03-01, 2014-03-01, 2014-03-01",
        "week, 2014-03-09, 2014-W10, 2014-03-03, 2014-03-09",
        "week, 2014-12-30, 2015-W01, 2014-12-29, 2015-01-04",
        "week, 2010-01-03, 2009-W53, 2009-12-28, 2010-01-03",
        "month, 2016-02-17, 2016-02, 2016-02-01, 2016-02-29",
        "year, 2014-03-09, 2014, 2014-01-01, 2014-12-31"
    })
    void holdsItsDays(String length, LocalDate day, String label, LocalDate first, LocalDate last) {
        Period period = PeriodLength.of(length).containing(day);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.next().first()).isEqualTo(last.plusDays(1));
    }

    @Test
    void beginsOnItsFirstDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodLength.MONTH, LocalDate.of(2014, 3, 2)))
                .withMessageContaining("2014-03-02");
    }

    @Test
    void knowsFourLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodLength.of("decade"))
                .withMessageContaining("day, week, month or year")
                .withMessageContaining("decade");
    }
}

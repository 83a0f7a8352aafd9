package org.detente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.detente.SampleStory;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.ReportedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationExportTest {
    @Test
    void writesJsonAsAgreed() {
        assertThat(RelationJson.of(SampleReport.REPORT))
                .isEqualTo("{\"a\":\"USA\",\"b\":\"RUS\",\"record\":{\"first\":\"2014-01-03\",\"last\":\"2014-06-30\","
                        + "\"stories\":1200,\"importedRows\":0,\"events\":3400},\"periods\":["
                        + period("2014-01", 3, "2,1,0,0", "5.4333")
                        + "," + period("2014-02", 1, "0,0,1,0", "-2.0")
                        + "," + period("2014-03", 0, "0,0,0,0", "null")
                        + "," + period("2014-04", 0, "0,0,0,0", "null")
                        + "," + period("2014-05", 0, "0,0,0,0", "null")
                        + "," + period("2014-06", 3, "0,0,1,1", "-5.0")
                        + "],\"turningPoints\":[]}");
        assertThat(RelationJson.of(SampleReport.EMPTY))
                .isEqualTo("{\"a\":\"USA\",\"b\":\"RUS\",\"record\":{\"first\":null,\"last\":null,\"stories\":0,"
                        + "\"importedRows\":0,\"events\":0},\"periods\":[],\"turningPoints\":[]}");
    }

    private static String period(String label, int events, String quad, String mean) {
        return "{\"period\":\"" + label + "\",\"events\":" + events + ",\"quad\":[" + quad + "],\"goldsteinMean\":"
                + mean + ",\"level\":null,\"low\":null,\"high\":null}";
    }

    @Test
    void writesCsv() {
        assertThat(RelationCsv.of(SampleReport.REPORT)).isEqualTo("""
                        period,events,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,net_cooperation,goldstein_mean
                        2014-01,3,2,1,0,0,3,5.4333
                        2014-02,1,0,0,1,0,-1,-2.0
                        2014-03,0,0,0,0,0,0,
                        2014-04,0,0,0,0,0,0,
                        2014-05,0,0,0,0,0,0,
                        2014-06,3,0,0,1,1,-2,-5.0
                        """);
    }

    @Test
    void writesAPageForTheTerminal() {
        assertThat(RelationText.of(SampleReport.REPORT)).isEqualTo("""
                        USA and RUS by month, 2014-01 to 2014-06
                        Record: 2014-01-03 to 2014-06-30, 1,200 stories, 3,400 events of all parties

                                          cooperation    conflict
                        month      events verbl mater verbl mater  net   mean  -10         0         +10
                        2014-01         3     2     1     0     0   +3  +5.43              │██████▌
                        2014-02         1     0     0     1     0   -1  -2.00           ▐██│
                          ... 3 months without events
                        2014-06         3     0     0     1     1   -2  -5.00        ██████│

                        Lowest: 2014-06, mean -5.00 (of months with 3 events or more)
                          2014-06-01  USAGOV > RUS  SANCTION 163
                          2014-06-01  USAGOV > RUS  THREATEN 138
                            The US imposed sanctions, said so and warned Moscow. (Post)

                        Highest: 2014-01, mean +5.43 (of months with 3 events or more)
                          2014-01-05  USAGOV = RUSGOV  SUPPORT 057
                          2014-01-05  USAGOV = RUSGOV  COOPERATE 061
                            Washington and Moscow signed the accord, met and “traded” gas & oil. (Post)
                        """);
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(RelationText.of(SampleReport.EMPTY)).isEqualTo("""
                        USA and RUS by month
                        Record: 0 stories, 0 events of all parties

                        No asserted events between the two in this record.
                        """);
    }

    @Test
    void theTerminalGetsNoLongLinesAndNoControlCharacters() {
        String sentence = "A \u001B[31mred\u202E word " + "long".repeat(60) + " and\tmore words that go on and on, "
                + "far past the end of any line, said nobody.";
        List<ReportedEvent> events = ReportedEvent.of(SampleStory.of("s1", "2014-01-05", "Post\u001B[2J", sentence)
                .act("USAGOVMILSPY", "IGOUNOHRIREF", "1041", "said")
                .coded());
        String page =
                RelationText.of(RelationReport.of("USA", "IGOUNO", SampleReport.RECORD, PeriodLength.DAY, events));
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(80));
        assertThat(page).doesNotContain("\u001B").doesNotContain("\u202E").contains("said nobody.");
        assertThat(page.replaceAll("\\s", "")).contains("long".repeat(60));
    }

    @Test
    void theBarIsAsLongAsTheMean() {
        assertThat(barOf("190")).isEqualTo("\u2588".repeat(12) + "\u2502");
        assertThat(barOf("0874")).isEqualTo("\u2502" + "\u2588".repeat(12));
        assertThat(barOf("010")).isEqualTo("\u2502");
        assertThat(barOf("130")).as("4.4 of 10 is 11 half columns").isEqualTo("\u2590" + "\u2588".repeat(5) + "\u2502");
        assertThat(barOf("053")).as("3.8 of 4 is 23 half columns").isEqualTo("\u2502" + "\u2588".repeat(11) + "\u258C");
    }

    private static String barOf(String cameo) {
        List<ReportedEvent> events = ReportedEvent.of(SampleStory.of("s1", "2014-01-05", "Post", "They act.")
                .act("USA", "RUS", cameo, "act")
                .coded());
        String page = RelationText.of(RelationReport.of("USA", "RUS", SampleReport.RECORD, PeriodLength.YEAR, events));
        String row = page.lines()
                .filter(line -> line.startsWith("2014 "))
                .findFirst()
                .orElseThrow();
        return row.substring(
                row.length() - row.replaceAll("[^\u2502\u2588\u2590\u258C]", "").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void writesAlikeInEveryLocale(String tag) {
        String expected = everything();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(everything()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String everything() {
        RelationReport report = SampleReport.REPORT;
        return RelationJson.of(report) + RelationCsv.of(report) + RelationText.of(report) + RelationSvg.of(report);
    }
}

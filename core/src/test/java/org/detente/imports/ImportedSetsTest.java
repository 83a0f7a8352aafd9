package org.detente.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.QuadClass;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.DyadEventCount;
import org.detente.store.ImportOrigin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each set of events is known by its first line, and its actors, codes and dates become ours. All rows are made up. */
class ImportedSetsTest {
    private static final String ICEWS =
            "Event ID  Event Date  Source Name  Source Sectors  Source Country  Event Text  CAMEO Code"
                    + "  Intensity  Target Name  Target Sectors  Target Country  Story ID  Sentence Number  Publisher  City"
                    + "  District  Province  Country  Latitude  Longitude";
    private static final String PLACE = "  NA  NA  NA  Russian Federation  55.7  37.6";

    @TempDir
    private Path folder;

    private ImportedFiles files;

    @BeforeEach
    void open() {
        files = new ImportedFiles(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void icews() {
        ImportReport report = files.read(
                "events.tab",
                ICEWS,
                "7  2018-03-26  Ada Smith  Executive,Executive Office,Government  United States  Expel or deport individuals"
                        + "  174  -5  Boris Example  Government,Foreign Ministry  Russian Federation  900  2  Example News"
                        + PLACE,
                "8  2018-03-27  Police (India)  Police,Government  India  Arrest, detain, or charge with legal action  173"
                        + "  -5  Citizen (India)  General Population / Civilian / Social,Social  India  901  1  Example News"
                        + PLACE,
                "9  2018-03-28  European Union  International Government Organization,Regional  NA  Praise or endorse  051"
                        + "  3.4  Army (Kosovo)  Military,Government  Kosovo  902  1  NA" + PLACE);
        assertThat(report.about()).isEqualTo("ICEWS");
        assertThat(List.of(report.imported(), report.rows())).containsExactly(3L, 3L);
        assertThat(report.first()).contains(LocalDate.of(2018, 3, 26));
        assertThat(report.last()).contains(LocalDate.of(2018, 3, 28));
        assertThat(files.events())
                .containsExactly(
                        "2018-03-26 USAGOV > RUSGOV COERCE 174",
                        "2018-03-27 INDCOP > INDCVL COERCE 173",
                        "2018-03-28 IGOEUU > XKXMIL SUPPORT 051");
        assertThat(files.stored().get(0)).satisfies(event -> {
            assertThat(event.origin()).contains(new ImportOrigin("ICEWS", "events.tab", 2, Optional.of("7")));
            assertThat(event.sentence()).isEqualTo("Ada Smith > Expel or deport individuals > Boris Example");
            assertThat(event.trigger()).isEqualTo("Expel or deport individuals");
            assertThat(event.mention().trigger().of(event.sentence())).isEqualTo(event.trigger());
            assertThat(event.publisher()).contains("Example News");
        });
    }

    @Test
    void icewsWithoutCodesAndWithOddDates() {
        List<String> header = Arrays.stream(ICEWS.split("  "))
                .filter(name -> !name.equals("CAMEO Code"))
                .toList();
        files.read(
                "old.tab",
                String.join("  ", header),
                row("3/4/2017", "Make statement"),
                row("3/5/17 0:00", "Threaten non force"),
                row("6-Mar-17", "Demand"),
                row("2017-03-07 00:00:00", "Sing a song"));
        assertThat(files.events())
                .containsExactly(
                        "2017-03-04 USA > RUS 010",
                        "2017-03-05 USA > RUS THREATEN 131",
                        "2017-03-06 USA > RUS REQUEST 100");
        assertThat(files.skipped()).containsExactly("old.tab:5 CODE Sing a song");
    }

    private static String row(String date, String text) {
        return "1  " + date + "  United States  NA  United States  " + text
                + "  0  Russia  NA  Russian Federation  900  1  NA" + PLACE;
    }

    @Test
    void whatBothDoTogetherIsOneEvent() {
        files.read(
                "meetings.tab",
                "date  source  code  target",
                "2018-07-16  USAGOV  046  RUSGOV",
                "2018-07-16  RUSGOV  046  USAGOV",
                "2018-07-16  USAGOV  042  RUSGOV",
                "2018-07-16  RUSGOV  043  USAGOV");
        assertThat(files.events())
                .containsExactlyInAnyOrder(
                        "2018-07-16 RUSGOV = USAGOV CONSULT 046",
                        "2018-07-16 USAGOV > RUSGOV CONSULT 042",
                        "2018-07-16 RUSGOV > USAGOV CONSULT 043");
    }

    @Test
    void gdelt() {
        files.read(
                "20180326.export.CSV",
                gdelt(61, "20180326", "USAGOV", "RUS", "163", "16"),
                gdelt(61, "20180327", "IGOWSTNAT", "ROMMIL", "051", "05"),
                gdelt(61, "20180328", "COP", "WSB", "173", "17"),
                gdelt(61, "20180329", "EUR", "MNCUSA", "120", "12"));
        assertThat(files.events())
                .containsExactly(
                        "2018-03-26 USAGOV > RUS SANCTION 163",
                        "2018-03-27 IGONAT > ROUMIL SUPPORT 051",
                        "2018-03-28 ---COP > PSE COERCE 173",
                        "2018-03-29 - > USABUS REJECT 120");
        assertThat(files.stored().get(0)).satisfies(event -> {
            assertThat(event.origin().orElseThrow().dataset()).isEqualTo("GDELT 2.0");
            assertThat(event.url()).contains("https://news.test/20180326");
            assertThat(event.publishedDate()).contains(LocalDate.of(2018, 4, 1));
        });
    }

    @Test
    void gdeltOfBothOldFormsAndWithZerosLost() {
        assertThat(files.read("2005.csv", gdelt(57, "20050101", "CHN", "JPN", "111", "11"))
                        .about())
                .isEqualTo("GDELT 1.0");
        assertThat(files.read("daily.csv", gdelt(58, "20130501", "CHN", "JPN", "43", "4"))
                        .imported())
                .isEqualTo(1);
        files.read("lost.csv", gdelt(58, "20130502", "CHN", "JPN", "10", "1"));
        assertThat(files.events())
                .containsExactly("2005-01-01 CHN > JPN ACCUSE 111", "2013-05-01 CHN > JPN CONSULT 043");
        assertThat(files.skipped()).singleElement().asString().startsWith("lost.csv:1 CODE 10");
    }

    private static String gdelt(int columns, String day, String source, String target, String code, String root) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = "4" + day;
        cells[1] = day;
        cells[5] = source;
        cells[6] = source.toLowerCase(Locale.ROOT);
        cells[15] = target;
        cells[26] = code;
        cells[28] = root;
        if (columns > 57) {
            cells[columns - 1] = "https://news.test/" + day;
        }
        cells[columns > 57 ? columns - 2 : columns - 1] = columns == 61 ? "20180401120000" : "20180401";
        return String.join("\t", cells);
    }

    @Test
    void polecat() {
        List<String> header = List.of(
                "Event ID",
                "Event Date",
                "Event Type",
                "Event Mode",
                "Actor Name",
                "Actor Country",
                "Primary Actor Sector",
                "Recipient Name",
                "Recipient Country",
                "Primary Recipient Sector",
                "Source",
                "Publication Date",
                "Headline");
        String text = ImportedFiles.text(
                String.join("  ", header),
                "P1  2023-05-01  SANCTION  expel  Ada Smith  Germany  GOV  Embassy  Russia  GOV  Caf\u00E9 News  2023-05-02",
                "P2  2023-05-03  CONSULT  visit  Xu; Yi  China; Japan  GOV  None  None  None  Example  2023-05-03",
                "P3  2023-05-04  CONSULT  None  Xu; Yi  China; Japan  MIL  Zed  India  None  Example  2023-05-04  \t",
                "P4  2023-05-05  DANCE  None  Xu  China  GOV  Zed  India  GOV  Example  2023-05-05");
        ImportReport report = files.read(files.write("polecat.txt", text.getBytes(ISO_8859_1)));
        assertThat(report.about()).isEqualTo("POLECAT");
        assertThat(files.events())
                .containsExactly(
                        "2023-05-01 DEUGOV > RUSGOV SANCTION 166",
                        "2023-05-03 CHNGOV > - CONSULT 042",
                        "2023-05-03 JPNGOV > - CONSULT 042",
                        "2023-05-04 CHNMIL > IND CONSULT 04",
                        "2023-05-04 JPNMIL > IND CONSULT 04");
        assertThat(report.imported()).isEqualTo(3);
        assertThat(files.skipped()).containsExactly("polecat.txt:5 ACT \"DANCE\"");
        assertThat(files.stored().get(0)).satisfies(event -> {
            assertThat(event.publisher()).contains("Caf\u00E9 News");
            assertThat(event.mention().mode()).contains("expel");
        });
    }

    @Test
    void phoenix() {
        String row =
                "12_v1.3.0\t20150401\t2015\t4\t1\tSYRGOV\tSYR\tGOV\t\tSYRREB\tSYR\tREB\t\t194\t19\t4\t-10.0\t\t33.5\t36.3"
                        + "\tDamascus\t\tSYR\tabc_1;abc_2\thttps://a.test/1;https://b.test/2\texample_one;example_two";
        assertThat(files.read("phoenix.txt", row).about()).isEqualTo("Phoenix");
        assertThat(files.events()).containsExactly("2015-04-01 SYRGOV > SYRREB ASSAULT 194");
        assertThat(files.stored().get(0).publisher()).contains("example_one");
    }

    @Test
    void plainTablesNameActorsByCodeOrName() {
        ImportReport report = files.read(
                "table.csv",
                "Story_Date,Source,Target,Code",
                "2018-04-03,Police (India),\"Congo, Democratic Republic of\",173",
                "20180404,Russia,USAGOV,031",
                "2018-04,Ministry (Atlantis),\"Korea, Republic of\",111");
        assertThat(report.about()).isEqualTo("table");
        assertThat(files.events())
                .containsExactly(
                        "2018-04 - > KOR ACCUSE 111",
                        "2018-04-03 INDCOP > COD COERCE 173",
                        "2018-04-04 RUS > USAGOV AGREE 031");
    }

    @Test
    void aNameIsWhoHeldTheOfficeThatDay() {
        files.read(
                "names.tsv",
                "date  source  target  code",
                "2014-05-01  Barack Obama  Sergey Viktorovich Lavrov  111",
                "2019-05-01  Barack Obama  Russia  111",
                "2019-05-02  Yemeni Armed Forces  Muhammad ibn Salman  111",
                "2019-05-03  Bolivian Song Contest  Nigeria Police Force  111");
        assertThat(files.events())
                .containsExactly(
                        "2014-05-01 USAGOV > RUSGOV ACCUSE 111",
                        "2019-05-01 USACVL > RUS ACCUSE 111",
                        "2019-05-02 YEMMIL > SAUGOV ACCUSE 111",
                        "2019-05-03 - > NGACOP ACCUSE 111");
    }

    @Test
    void codesThatLostTheirZerosAreMendedOnlyWhereOneReadingIsLeft() {
        files.read(
                "lost.csv",
                "date,source,target,code",
                "2018-04-01,USA,RUS,40",
                "2018-04-02,USA,RUS,1711",
                "2018-04-03,USA,RUS,14",
                "2018-04-04,USA,RUS,999");
        files.read("kept.csv", "date,source,target,code", "2018-05-01,USA,RUS,014", "2018-05-02,USA,RUS,14");
        assertThat(files.events())
                .containsExactly(
                        "2018-04-01 RUS = USA CONSULT 040",
                        "2018-04-02 USA > RUS COERCE 1711",
                        "2018-05-01 USA > RUS 014",
                        "2018-05-02 USA > RUS PROTEST 14");
        assertThat(files.skipped()).hasSize(2);
        assertThat(files.skipped().get(0)).startsWith("lost.csv:4 CODE 14: it may be 14 or 014");
        assertThat(files.skipped().get(1)).isEqualTo("lost.csv:5 CODE 999");
    }

    @Test
    void countsByQuadClassAreCountedWithEvents() {
        files.read(
                "quads.csv",
                "month,source,target,vercp,matcp,vercf,matcf",
                "2018-01,USA,RUS,12,3,0,7",
                "2018-02,RUS,USA,0,0,0,0",
                "2018-02,RUS,USA,1,0,many,0",
                "2018-02,RUS,Atlantis,1,0,0,0");
        files.read("more.csv", "date,source,target,quad,count", "2018-02-05,RUS,USA,3,5", "2018-02-06,RUS,USA,5,1");
        files.read("events.csv", "date,source,target,code", "2018-02-07,RUS,USA,111");
        assertThat(files.skipped())
                .containsExactly(
                        "quads.csv:3 NOTHING ",
                        "quads.csv:4 COUNT \"many\"",
                        "quads.csv:5 NO_PARTY a count needs both",
                        "more.csv:3 COUNT quad class 5; it must be 1 to 4");
        Optional<LocalDate> always = Optional.empty();
        assertThat(files.store().dyadCounts("RUS", "USA", Optional.of(LocalDate.of(2018, 2, 1)), always))
                .containsExactly(
                        new DyadEventCount("RUS", "USA", LocalDate.of(2018, 2, 5), QuadClass.VERBAL_CONFLICT, 5));
        RelationReport report = RelationReport.read(files.store(), "USA", "RUS", PeriodLength.MONTH, always, always);
        assertThat(report.periods())
                .extracting(counts -> List.of(
                        counts.events(),
                        counts.count(QuadClass.VERBAL_COOPERATION),
                        counts.count(QuadClass.MATERIAL_COOPERATION),
                        counts.count(QuadClass.VERBAL_CONFLICT),
                        counts.count(QuadClass.MATERIAL_CONFLICT)))
                .containsExactly(List.of(22, 12, 3, 0, 7), List.of(6, 0, 0, 6, 0));
        assertThat(report.extremes().orElseThrow().lowest().counts().period()).hasToString("2018-02");
        assertThat(report.extremes().orElseThrow().highest().counts().period()).hasToString("2018-02");
        assertThat(report.record().events()).isEqualTo(28);
        assertThat(report.record().importedRows()).isEqualTo(3);
        assertThat(files.store().dyads(5))
                .singleElement()
                .satisfies(dyad -> assertThat(dyad.events()).isEqualTo(28));
    }
}

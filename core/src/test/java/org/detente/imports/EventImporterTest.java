package org.detente.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.imports.ImportReport.Outcome;
import org.detente.ingest.UnreadableInputException;
import org.detente.store.EventFilter;
import org.detente.store.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row is imported, a duplicate, or skipped with a reason; what is there already stays as it is. */
class EventImporterTest {
    private static final String HEADER = "date  source  target  code";

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
    void tellsEveryRowThatIsNoUse() {
        ImportReport report = files.read(
                "bad.tsv",
                HEADER,
                "2018-01-01  USA  RUS  111",
                "2018-01-01  USA  RUS",
                "2018-02-30  USA  RUS  111",
                "1/2/2018  USA  RUS  111",
                "2018-01-03  Atlantis  Utopia  111",
                "2018-01-04  USA  RUS  2199",
                "",
                "2018-01-05  " + "x".repeat(1_000_000) + "  RUS  111",
                "2018-01-06  USA  Utopia  111");
        assertThat(files.skipped())
                .containsExactly(
                        "bad.tsv:3 CELLS 3, not 4",
                        "bad.tsv:4 DAY \"2018-02-30\"; write it like 2018-04-12, 2018-04 or 2018",
                        "bad.tsv:5 DAY \"1/2/2018\"; write it like 2018-04-12, 2018-04 or 2018",
                        "bad.tsv:6 NO_PARTY ",
                        "bad.tsv:7 CODE 2199",
                        "bad.tsv:9 TOO_LONG more than 1000000 bytes");
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.skipped())
                .isEqualTo(Map.of(
                        SkipReason.CELLS, 1L,
                        SkipReason.DAY, 2L,
                        SkipReason.NO_PARTY, 1L,
                        SkipReason.CODE, 1L,
                        SkipReason.TOO_LONG, 1L));
        assertThat(report.rows()).isEqualTo(8);
    }

    @Test
    void quotesThatDoNotMatchSpoilOnlyTheirLine() {
        ImportReport report = files.read(
                "quotes.csv", "date,source,target,code", "2018-01-01,\"USA,RUS,111", "2018-01-02,\"USA\",\"RUS\",111");
        assertThat(files.skipped()).containsExactly("quotes.csv:2 QUOTES ");
        assertThat(report.imported()).isEqualTo(1);
    }

    @Test
    void countsNamesThatNobodyKnows() {
        EventImporter importer = files.importer(Optional.empty(), List.of());
        importer.read(files.write(
                "names.tsv",
                ImportedFiles.text(
                                HEADER,
                                "2018-01-01  Utopia  RUS  111",
                                "2018-01-02  USA  Utopia  111",
                                "2018-01-02  USA  Atlantis  111")
                        .getBytes(UTF_8)));
        assertThat(importer.unknownNames().cells()).isEqualTo(3);
        assertThat(importer.unknownNames().mostFrequent(1)).containsExactly(new UnknownNames.Unknown("Utopia", 2));
    }

    @Test
    void equalRowsAreOneInAFileAndAcrossFiles() {
        ImportReport year = files.read(
                "year.tsv",
                HEADER,
                "2018-01-01  USA  RUS  111",
                "2018-01-01  USA  RUS  111 ",
                "2018-01-02  USA  RUS  111",
                "2018-01-02  USA  RUS  112");
        assertThat(List.of(year.imported(), year.duplicates())).containsExactly(3L, 1L);
        ImportReport week = files.read("week.tsv", HEADER, "2018-01-02  USA  RUS  112", "2018-01-03  USA  RUS  112");
        assertThat(List.of(week.imported(), week.duplicates())).containsExactly(1L, 1L);
        assertThat(files.events()).hasSize(4);
    }

    @Test
    void rowsThatAgreeAreOneEventToldTwice() {
        files.read(
                "a.tsv",
                HEADER + "  story  publisher",
                "2018-01-01  USA  RUS  111  s1  Example",
                "2018-01-01  USA  RUS  111  s2  Example",
                "2018-01-01  USA  RUS  111  s2  Other");
        files.read("b.tsv", HEADER + "  story  publisher", "2018-01-01  USA  RUS  111  s3  Third");
        assertThat(files.stored()).singleElement().satisfies(event -> {
            assertThat(List.of(event.mentions(), event.stories(), event.publishers()))
                    .containsExactly(4L, 3L, 3L);
            assertThat(event.origin().orElseThrow().line()).isEqualTo(2);
        });
        assertThat(files.store().bounds().events()).isEqualTo(1);
        assertThat(files.store().bounds().importedRows()).isEqualTo(4);
    }

    @Test
    void theSameFileAgainAddsNothingWhateverItsName() {
        files.read("a.tsv", HEADER, "2018-01-01  USA  RUS  111");
        ImportReport again = files.read("b.tsv", HEADER, "2018-01-01  USA  RUS  111");
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.rows()).isZero();
        assertThat(files.stored())
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).isEqualTo(1));
    }

    @Test
    void aFileReadWithOtherActorsTakesThePlaceOfTheOld() {
        String text = ImportedFiles.text(HEADER, "2018-01-01  Utopia  RUS  111", "2018-01-02  USA  RUS  111");
        Path file = files.write("a.tsv", text.getBytes(UTF_8));
        files.read(file);
        files.read("later.tsv", HEADER + "  story", "2018-01-02  USA  RUS  111  s1");
        Path own = files.write("own.tsv", "code\tname\taliases\nGBR\tUtopia\t\n".getBytes(UTF_8));
        List<ImportReport> reports =
                files.importer(Optional.empty(), List.of(own)).read(file);
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.imported()).isEqualTo(2));
        assertThat(files.events())
                .containsExactly("2018-01-01 GBR > RUS ACCUSE 111", "2018-01-02 USA > RUS ACCUSE 111");
        assertThat(files.stored().get(1).mentions()).isEqualTo(2);
        assertThat(files.store().bounds().events()).isEqualTo(2);
    }

    @Test
    void readsWhatIsPacked() {
        String text = ImportedFiles.text(HEADER, "2018-01-01  USA  RUS  111");
        String other = ImportedFiles.text(HEADER, "2018-01-02  USA  RUS  111");
        assertThat(files.read(files.write("a.tsv.gz", ImportedFiles.gzip(text))).imported())
                .isEqualTo(1);
        Path archive = files.write("b.zip", ImportedFiles.zip("readme.txt", "hello", "in/b.tsv", other));
        List<ImportReport> reports = files.importer(Optional.empty(), List.of()).read(archive);
        assertThat(reports)
                .extracting(ImportReport::file, ImportReport::outcome)
                .containsExactly(
                        tuple(archive + "/readme.txt", Outcome.REFUSED), tuple(archive + "/in/b.tsv", Outcome.READ));
        assertThat(files.events()).hasSize(2);
        assertThat(files.importer(Optional.empty(), List.of())
                        .read(archive)
                        .get(1)
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void ofAFileThatBreaksOffNothingIsStored() {
        StringBuilder rows = new StringBuilder(ImportedFiles.text(HEADER));
        for (int i = 0; i < 5000; i++) {
            rows.append("2018-01-01\tUSA\tRUS\t111\t")
                    .append(Integer.toHexString(i * 7919))
                    .append('\n');
        }
        byte[] whole = ImportedFiles.gzip(rows.toString().replaceFirst("code", "code\tid"));
        Path file = files.write("half.tsv.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> files.read(file))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("half.tsv.gz:")
                .hasMessageContaining("nothing of it was stored");
        assertThat(files.stored()).isEmpty();
        assertThat(files.read(files.write("half.tsv.gz", whole)).imported()).isEqualTo(5000);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(files.read("a.tsv", "fruit  price", "apple  1"))
                .satisfies(report -> assertThat(report.outcome()).isEqualTo(Outcome.REFUSED))
                .satisfies(report -> assertThat(report.about()).contains("2 columns (fruit, price)"));
        assertThat(files.read(files.write("empty.tsv", new byte[0])).about()).isEqualTo("it is empty");
        Path table = files.write("t.tsv", ImportedFiles.text(HEADER).getBytes(UTF_8));
        assertThat(files.importer(Optional.of(ImportFormat.GDELT), List.of())
                        .read(table)
                        .get(0)
                        .about())
                .startsWith("its first line is not that of a file of gdelt");
        assertThatThrownBy(() -> files.read(folder.resolve("none.tsv"))).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void importedEventsAreThereWhenTheStoreIsOpenedAgain() {
        files.read("a.tsv", HEADER, "2018-01-01  USA  RUS  111");
        files.close();
        try (EventStore store = EventStore.openForReading(folder.resolve("test.duckdb"))) {
            assertThat(store.events(EventFilter.ALL.withSource("USA"))).hasSize(1);
        }
        files = new ImportedFiles(folder);
    }
}

package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.detente.ingest.ReadResult.OtherLanguage;
import org.detente.ingest.ReadResult.Read;
import org.detente.ingest.ReadResult.Rejected;
import org.detente.model.Story;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every kind of file promises. */
class ReaderContractTest {
    private static final String TEXT = "The United States condemned Russia on Tuesday.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aReportIsOneStoryWithTitleAndDay(Sample sample) throws IOException {
        Story story = onlyStory(write(sample.fileName(), sample.full(TEXT)));
        assertThat(story.id()).isEqualTo(sample.id());
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.title()).contains("Trust is low");
        assertThat(story.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void aDayThatIsNotGivenStaysUnknown(Sample sample) throws IOException {
        Story story = onlyStory(write(sample.fileName(), sample.bare(TEXT)));
        assertThat(story.publishedDate()).isEmpty();
        assertThat(story.title()).isEmpty();
        assertThat(story.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void packedFilesReadAlike(Sample sample) throws IOException {
        byte[] content = sample.full(TEXT);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        write(new GZIPOutputStream(gzip), content);
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        write(new ZstdOutputStream(zstd), content);
        List<ReadResult> plain = results(write(sample.fileName(), content));
        assertThat(results(write(sample.fileName() + ".gz", gzip.toByteArray())))
                .isEqualTo(plain);
        assertThat(results(write(sample.fileName() + ".zst", zstd.toByteArray())))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void inAnArchiveItReadsAlike(Sample sample) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("2017/" + sample.fileName()));
            entries.write(sample.full(TEXT));
        }
        Story plain = onlyStory(write(sample.fileName(), sample.full(TEXT)));
        Story packed = onlyStory(write("news.zip", zip.toByteArray()));
        assertThat(packed.id()).isIn(plain.id(), "news/2017/" + plain.id());
        assertThat(packed.text()).isEqualTo(plain.text());
        assertThat(packed.publishedDate()).isEqualTo(plain.publishedDate());
    }

    @ParameterizedTest
    @EnumSource
    void anOldEncodingIsGuessed(Sample sample) throws IOException {
        String words = "The caf\u00e9\u2019s owner \u2013 Jos\u00e9 \u2013 said that the talks with Russia were over.";
        Path file = write(sample.fileName(), sample.full(words, Charset.forName("windows-1252")));
        assertThat(onlyStory(file).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void anotherLanguageIsSetAside(Sample sample) throws IOException {
        String words =
                "El presidente de Francia recibi\u00f3 el martes en Par\u00eds al canciller de Alemania, y los dos"
                        + " gobiernos anunciaron nuevas sanciones contra los responsables del ataque.";
        assertThat(results(write(sample.fileName(), sample.bare(words))))
                .singleElement()
                .isInstanceOfSatisfying(
                        OtherLanguage.class,
                        other -> assertThat(other.languageName()).isEqualTo("Spanish"));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTextIsRejectedByName(Sample sample) throws IOException {
        Path file = write(sample.fileName(), sample.bare(" "));
        assertThat(results(file)).singleElement().isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.origin()).isEqualTo(file.toString());
            assertThat(rejected.message()).contains("empty");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileIsNotPassedOver(Sample sample) throws IOException {
        List<ReadResult> results = results(write(sample.fileName(), new byte[0]));
        if (sample == Sample.JSONL) {
            assertThat(results).isEmpty(); // no line, no story
        } else {
            assertThat(results).singleElement().isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void documentsInAreStoriesAndRejections(Sample sample) throws IOException {
        assumeTrue(sample.holdsMany());
        byte[] content = sample.bare(List.of(TEXT, " ", "Iran warned Israel."));
        assertThat(results(write(sample.fileName(), content)))
                .satisfiesExactly(
                        first -> assertThat(((Read) first).story().text()).isEqualTo(TEXT),
                        second -> assertThat(second).isInstanceOf(Rejected.class),
                        third -> assertThat(((Read) third).story().text()).isEqualTo("Iran warned Israel."));
    }

    @ParameterizedTest
    @EnumSource
    void aStoryTooLongIsRejected(Sample sample) throws IOException {
        String sentence = TEXT + " ";
        String longText = sentence.repeat(ReadLimits.STORY_CHARACTERS / sentence.length() + 1);
        assertThat(results(write(sample.fileName(), sample.bare(longText))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("2000000", "split it"));
    }

    @ParameterizedTest
    @EnumSource
    void aFileFarTooLongIsRejectedWithoutReadingItIn(Sample sample) throws IOException {
        byte[] endless = sample.bare("x".repeat(ReadLimits.RECORD_BYTES + 500_000));
        assertThat(results(write(sample.fileName(), endless)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("8000000 bytes"));
    }

    @ParameterizedTest
    @EnumSource
    void brokenContentNeverThrows(Sample sample) throws IOException {
        byte[] whole = sample.full(TEXT);
        Random random = new Random(1);
        for (int length = 0; length < whole.length; length++) {
            byte[] broken = Arrays.copyOf(whole, length);
            for (int i = 0; i < length / 20; i++) {
                broken[random.nextInt(length)] = (byte) random.nextInt(256);
            }
            Path file = write(sample.fileName(), broken);
            assertThatCode(() -> results(file)).doesNotThrowAnyException();
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void write(OutputStream packer, byte[] content) throws IOException {
        try (packer) {
            packer.write(content);
        }
    }

    private static Story onlyStory(Path file) {
        List<ReadResult> results = results(file);
        assertThat(results).singleElement().isInstanceOf(Read.class);
        return ((Read) results.get(0)).story();
    }

    private static List<ReadResult> results(Path file) {
        return Results.of(file.toString());
    }
}

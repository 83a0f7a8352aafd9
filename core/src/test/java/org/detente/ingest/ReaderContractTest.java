package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.detente.ingest.ReadResult.Read;
import org.detente.ingest.ReadResult.Rejected;
import org.detente.model.Story;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every kind of file promises. */
class ReaderContractTest {
    private static final String TEXT = "The United States condemned Russia on Tuesday.";

    enum Sample {
        JSONL(
                "moscow.jsonl",
                "{\"id\": \"moscow\", \"date\": \"2017-04-12\", \"title\": \"Trust is low\", \"text\": \"%s\"}",
                "{\"id\": \"moscow\", \"text\": \"%s\"}"),
        TEXT("moscow.txt", "Trust is low\nDate: 2017-04-12\n\n%s\n", "%s"),
        HTML(
                "moscow.html",
                "<html><head><meta property='article:published_time' content='2017-04-12T18:00:00Z'></head>"
                        + "<body><article><h1>Trust is low</h1><p>%s</p></article></body></html>",
                "<p>%s</p>");

        private final String fileName;
        private final String full;
        private final String bare;

        Sample(String fileName, String full, String bare) {
            this.fileName = fileName;
            this.full = full;
            this.bare = bare;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aReportIsOneStoryWithTitleAndDay(Sample sample) throws IOException {
        Story story = onlyStory(write(sample.fileName, sample.full.formatted(TEXT)));
        assertThat(story.id()).isEqualTo("moscow");
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.title()).contains("Trust is low");
        assertThat(story.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void aDayThatIsNotGivenStaysUnknown(Sample sample) throws IOException {
        Story story = onlyStory(write(sample.fileName, sample.bare.formatted(TEXT)));
        assertThat(story.publishedDate()).isEmpty();
        assertThat(story.title()).isEmpty();
        assertThat(story.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void packedFilesReadAlike(Sample sample) throws IOException {
        String content = sample.full.formatted(TEXT);
        Path plain = write(sample.fileName, content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content.getBytes(UTF_8));
        }
        Path packedFile = Files.write(folder.resolve(sample.fileName + ".gz"), packed.toByteArray());
        assertThat(results(packedFile)).isEqualTo(results(plain));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTextIsRejectedByName(Sample sample) throws IOException {
        Path file = write(sample.fileName, sample.bare.formatted(" "));
        assertThat(results(file)).singleElement().isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.origin()).isEqualTo(file.toString());
            assertThat(rejected.message()).contains("empty");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aStoryTooLongIsRejected(Sample sample) throws IOException {
        String sentence = TEXT + " ";
        String longText = sentence.repeat(ReadLimits.STORY_CHARACTERS / sentence.length() + 1);
        Path file = write(sample.fileName, sample.bare.formatted(longText));
        assertThat(results(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("2000000", "split it"));
    }

    @ParameterizedTest
    @EnumSource
    void aFileFarTooLongIsRejectedWithoutReadingItIn(Sample sample) throws IOException {
        byte[] blanks = new byte[ReadLimits.RECORD_BYTES + 10];
        Arrays.fill(blanks, (byte) 'x');
        assertThat(results(Files.write(folder.resolve(sample.fileName), blanks)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("8000000 bytes"));
    }

    @ParameterizedTest
    @EnumSource
    void brokenContentNeverThrows(Sample sample) throws IOException {
        byte[] whole = sample.full.formatted(TEXT).getBytes(UTF_8);
        Random random = new Random(1);
        for (int length = 0; length < whole.length; length++) {
            byte[] broken = Arrays.copyOf(whole, length);
            for (int i = 0; i < length / 20; i++) {
                broken[random.nextInt(length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve(sample.fileName), broken);
            assertThatCode(() -> results(file)).doesNotThrowAnyException();
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
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

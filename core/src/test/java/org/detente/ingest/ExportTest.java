package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ExportTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"NEXIS", "NEXIS_UNI", "FACTIVA", "FACTIVA_PLAIN"})
    void thePublisherIsTaken(Sample sample) throws IOException {
        Path file = Files.write(folder.resolve(sample.fileName()), sample.full("Iran warned Israel."));
        assertThat(story(file, 0).publisher()).contains("The Example Times");
    }

    @Test
    void linesOfAParagraphAreJoined() throws IOException {
        Story story = story(write("""
                                1 of 1 DOCUMENT

                              The Example Times

                              April 12, 2017

                HEADLINE: Talks end

                BODY:
                 Iran warned Israel
                on Tuesday.

                 "SECTION: none," an envoy said.
                PERSON: nobody
                GRAPHIC: PHOTO: A table
                """), 0);
        assertThat(story.title()).contains("Talks end");
        assertThat(story.text())
                .isEqualTo("Iran warned Israel on Tuesday.\n\n\"SECTION: none,\" an envoy said. PERSON: nobody");
    }

    @Test
    void withoutADayItStaysUnknownAndTheRestIsRead() throws IOException {
        Path file = write("""
                1 of 2 DOCUMENTS

                The Example Times

                LENGTH: 12 words

                Iran warned Israel.

                2 of 2 DOCUMENTS

                The Example Times

                April 12, 2017

                Talks end

                LENGTH: 2 words

                """);
        List<ReadResult> results = Results.of(file.toString());
        assertThat(story(file, 0).publishedDate()).isEmpty();
        assertThat(story(file, 0).text()).isEqualTo("Iran warned Israel.");
        assertThat(Results.told(results).get(1)).isEqualTo(file + ", line 11: its text is empty");
    }

    @Test
    void aParagraphThatBeginsLikeACodeStays() throws IOException {
        Story story = story(write("""
                HD  Talks end
                in Geneva
                PD  12 April 2017
                SN  The Example Times
                LP  Iran warned Israel
                on Tuesday.
                TD
                US envoys left. IN Geneva, said one:
                UN talks go on.

                AN  Document XMPL000002017041200000a1
                """), 0);
        assertThat(story.title()).contains("Talks end in Geneva");
        assertThat(story.text())
                .isEqualTo("Iran warned Israel on Tuesday.\n\nUS envoys left. IN Geneva, said one: UN talks go on.");
    }

    @Test
    void aReportThatSpeaksOfDocumentsIsNoExport() throws IOException {
        Story story = story(write("Talks end\n\nThe court saw 3 of 200 documents.\nEnd of document."), 0);
        assertThat(story.id()).isEqualTo("export");
        assertThat(story.text()).isEqualTo("The court saw 3 of 200 documents.\nEnd of document.");
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("export.txt"), content);
    }

    private static Story story(Path file, int number) {
        return ((ReadResult.Read) Results.of(file.toString()).get(number)).story();
    }
}

package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
    @TempDir
    private Path folder;

    @Test
    void theDayMayBeInTheName() throws IOException {
        Story story = story("2017-04-12-moscow.txt", "Tillerson met Putin.\nThey talked.");
        assertThat(story.id()).isEqualTo("2017-04-12-moscow");
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.title()).isEmpty();
        assertThat(story.text()).isEqualTo("Tillerson met Putin.\nThey talked.");
    }

    @Test
    void aNumberThatIsNoDayIsNone() throws IOException {
        assertThat(story("2017-13-45.txt", "Words.").publishedDate()).isEmpty();
        assertThat(story("2017-04-123.txt", "Words.").publishedDate()).isEmpty();
    }

    @Test
    void theNameCountsMoreThanTheLine() throws IOException {
        Story story = story("2017-04-12.txt", "Date: 2001-01-01\n\nTitle\n\nText.");
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.title()).contains("Title");
        assertThat(story.text()).isEqualTo("Text.");
    }

    @Test
    void aLineThatOnlyBeginsLikeADateIsKept() throws IOException {
        Story story = story("a.txt", "One.\nTwo.\nThree.\nDate: unknown to all.");
        assertThat(story.text()).endsWith("Date: unknown to all.");
    }

    @Test
    void aDateLineWithoutADayIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Title\nDate: last Tuesday\n\nText.");
        assertThat(Results.told(Results.of(file.toString())))
                .containsExactly(file + ", line 2: no day behind \"Date:\"; write it like Date: 2017-04-12");
    }

    @Test
    void aLoneLineIsTextAndNoTitle() throws IOException {
        assertThat(story("a.txt", "Russia vetoed the draft.\n\n").title()).isEmpty();
    }

    @Test
    void oldEncodingsAreRead() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "Caf\u00e9 \u201ctalks\u201d".getBytes(Charset.forName("windows-1252")));
        assertThat(((ReadResult.Read) Results.of(file.toString()).get(0))
                        .story()
                        .text())
                .isEqualTo("Caf\u00e9 \u201ctalks\u201d");
    }

    private Story story(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return ((ReadResult.Read) Results.of(file.toString()).get(0)).story();
    }
}

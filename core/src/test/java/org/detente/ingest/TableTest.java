package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    private Path folder;

    @Test
    void aCellMayHoldLinesAndMarks() throws IOException {
        Story story = story("news.csv", "id,text\na,\"\"\"No deal,\"\" Iran said.\n\nTalks ended.\"\n");
        assertThat(story.text()).isEqualTo("\"No deal,\" Iran said.\n\nTalks ended.");
        assertThat(story("news.tsv", "id\ttext\na\t\"No deal,\" Iran said.\n").text())
                .isEqualTo("\"No deal,\" Iran said.");
        assertThat(story("news.tsv", "id\ttext\na\t\"The \"\"deal\"\" is off.\"\n")
                        .text())
                .isEqualTo("The \"deal\" is off.");
    }

    @Test
    void columnsMayHaveOtherNames() throws IOException {
        Path file = write("news.csv", "Nr,Headline,Body,Source\n7,Talks,Iran warned Israel.,The Example\n");
        ReadOptions options = ReadOptions.PLAIN
                .withName(StoryField.ID, "nr")
                .withName(StoryField.TITLE, "headline")
                .withName(StoryField.TEXT, "body")
                .withName(StoryField.PUBLISHER, "source");
        Story story = ((ReadResult.Read) Results.of(options, file.toString()).get(0)).story();
        assertThat(story.id()).isEqualTo("7");
        assertThat(story.title()).contains("Talks");
        assertThat(story.publisher()).contains("The Example");
    }

    @Test
    void aColumnThatIsMissingIsAskedFor() throws IOException {
        Path file = write("news.csv", "nr,body\n7,Iran warned Israel.\n");
        assertThat(told(file))
                .containsExactly(file + ", line 1: it has no column \"text\" but nr, body;"
                        + " say which one is meant: --fields text=COLUMN");
        assertThat(Results.told(Results.of(ReadOptions.PLAIN.withName(StoryField.DATE, "day"), file.toString())))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("no column \"day\"", "--fields date=COLUMN"));
    }

    @Test
    void aRowOfAnotherWidthIsRejectedByItsLine() throws IOException {
        Path file = write("news.csv", "id,text\na,\"One,\n\nand more.\"\nb,Two, not one\n\nc,Three.\n");
        assertThat(told(file))
                .containsExactly(
                        "a",
                        file + ", line 5: it has 3 cells under 2 columns; put cells with separators in quotation marks",
                        "c");
    }

    @Test
    void aMarkThatNeverClosesEndsTheFile() throws IOException {
        Path file = write("news.csv", "id,text\na,One.\nb,\"Two.\nc,Three.\n");
        assertThat(told(file))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a"),
                        second ->
                                assertThat(second).contains(", line 3: not CSV, and the rest of the file is left out"));
    }

    @Test
    void aTableOfSpreadsheetsInUtf16IsRead() throws IOException {
        Path file = Files.write(
                folder.resolve("news.tsv"), "\uFEFFid\ttext\r\na\tThe caf\u00e9 in Paris.\r\n".getBytes(UTF_16LE));
        assertThat(((ReadResult.Read) Results.of(file.toString()).get(0))
                        .story()
                        .text())
                .isEqualTo("The caf\u00e9 in Paris.");
    }

    private Story story(String name, String content) throws IOException {
        return ((ReadResult.Read) Results.of(write(name, content).toString()).get(0)).story();
    }

    private static List<String> told(Path file) {
        return Results.told(Results.of(file.toString()));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}

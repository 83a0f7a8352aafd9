package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsInputTest {
    @TempDir
    private Path folder;

    @Test
    void foldersAreReadInOrderOfNames() throws IOException {
        write("b/2.txt", "Two.");
        write("b/1.txt", "One.");
        write("a.jsonl", "{\"id\":\"j1\",\"text\":\"x\"}\n{\"id\":\"j2\",\"text\":\"y\"}\n");
        write("c.html", "<p>Three.</p>");
        write("b/.hidden.txt", "No.");
        write(".git/config.txt", "No.");
        assertThat(Results.told(Results.of(folder.toString()))).containsExactly("j1", "j2", "b/1", "b/2", "c");
    }

    @Test
    void aFileOfAnotherKindIsRejectedAndTheRestGoesOn() throws IOException {
        write("1.pdf", "%PDF");
        write("2.txt", "Two.");
        assertThat(Results.told(Results.of(folder.toString())))
                .satisfiesExactly(
                        first -> assertThat(first).contains("1.pdf: not a kind of file that is read"),
                        second -> assertThat(second).isEqualTo("2"));
    }

    @Test
    void standardInputIsJsonOrText() {
        assertThat(Results.told(Results.piped("  \n {\"id\":\"a\",\"text\":\"x\"}")))
                .containsExactly("a");
        assertThat(Results.told(Results.piped("Russia vetoed the draft."))).containsExactly("stdin");
        assertThat(Results.told(Results.piped(""))).singleElement().asString().contains("empty");
    }

    @Test
    void aMissingFileIsToldBeforeAnythingIsRead() {
        String name = folder.resolve("nowhere.jsonl").toString();
        assertThatThrownBy(() -> NewsInput.of(List.of("-", name), InputStream.nullInputStream()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(name + ": there is no such file or folder");
    }

    @Test
    void aFileThatBreaksOffIsToldWithItsLine() throws IOException {
        int stories = 500;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Random random = new Random(1);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < stories; i++) {
                gzip.write(("{\"id\":\"" + random.nextLong() + "\",\"text\":\"x\"}\n").getBytes("UTF-8"));
            }
        }
        Path file = folder.resolve("cut.jsonl.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        List<ReadResult> before = new ArrayList<>();
        NewsInput input = NewsInput.of(List.of(file.toString()), InputStream.nullInputStream());
        try (Stream<ReadResult> results = input.read()) {
            assertThatThrownBy(() -> results.forEachOrdered(before::add))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageMatching("(?s).*cut.jsonl.gz, line \\d+: the file cannot be read further.*");
        }
        assertThat(before).hasSizeGreaterThan(stories / 3);
    }

    @Test
    void sizeAndProgressAreKnown() throws IOException {
        write("a.txt", "1234567890");
        write("b/b.txt", "12345");
        NewsInput input = NewsInput.of(List.of(folder.toString()), InputStream.nullInputStream());
        assertThat(input.totalBytes()).hasValue(15);
        try (Stream<ReadResult> results = input.read()) {
            assertThat(results).hasSize(2);
        }
        assertThat(input.bytesRead()).isEqualTo(15);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}

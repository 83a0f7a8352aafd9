package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.detente.ingest.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
    private static final String PAGE =
            "<html><body><p>The United States condemned Russia on Tuesday.</p></body></html>";
    private static final String REQUEST = "WARC/1.0\r\nWARC-Type: request\r\nWARC-Record-ID: <urn:uuid:"
            + "00000000-0000-0000-0000-000000000009>\r\nWARC-Date: 2021-01-02T03:04:05Z\r\n"
            + "WARC-Target-URI: https://example.org/1\r\nContent-Type: application/http;msgtype=request\r\n"
            + "Content-Length: 18\r\n\r\nGET / HTTP/1.0\r\n\r\n\r\n\r\n";

    @TempDir
    private Path folder;

    @Test
    void whenAPageWasFetchedIsNotWhenItWasPublished() throws IOException {
        Path file = write("a.warc", Sample.warc(PAGE, 1, "text/html", UTF_8));
        Read read = (Read) Results.of(file.toString()).get(0);
        assertThat(read.story().publishedDate()).isEmpty();
        assertThat(read.crawlDay()).isFalse();
        Read dated = (Read)
                Results.of(ReadOptions.PLAIN.withCrawlDays(), file.toString()).get(0);
        assertThat(dated.story().publishedDate()).contains(LocalDate.of(2021, 1, 2));
        assertThat(dated.crawlDay()).isTrue();
        assertThat(dated.story().url()).contains("https://example.org/1");
    }

    @Test
    void aDayThatThePageStatesWins() throws IOException {
        String page = PAGE.replace("<body>", "<body><time datetime='2017-04-12'>Wednesday</time>");
        Path file = write("a.warc", Sample.warc(page, 1, "text/html", UTF_8));
        Read read = (Read)
                Results.of(ReadOptions.PLAIN.withCrawlDays(), file.toString()).get(0);
        assertThat(read.story().publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(read.crawlDay()).isFalse();
    }

    @Test
    void whatIsNoPageIsRejectedByItsAddress() throws IOException {
        String gone = Sample.warc(PAGE, 2, "text/html", UTF_8).replace("HTTP/1.1 200 OK", "HTTP/1.1 404 No");
        Path file = write(
                "a.warc",
                REQUEST
                        + Sample.warc("{}", 1, "application/json", UTF_8)
                        + gone
                        + Sample.warc(PAGE, 3, "text/html", UTF_8));
        assertThat(Results.told(Results.of(file.toString())))
                .containsExactly(
                        file + ": https://example.org/1: no page but application/json",
                        file + ": https://example.org/2: no page, the server answered 404",
                        "urn:uuid:00000000-0000-0000-0000-000000000003");
    }

    @Test
    void eachRecordMayBePackedByItself() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 1; i <= 3; i++) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(Sample.warc(PAGE, i, "text/html", UTF_8).getBytes(UTF_8));
            }
        }
        Path file = Files.write(folder.resolve("CC-NEWS-20210102.warc.gz"), packed.toByteArray());
        assertThat(Results.of(file.toString())).hasSize(3).allMatch(Read.class::isInstance);
        assertThat(Results.withStandardInput(packed.toByteArray(), "-")).hasSize(3);
    }

    @Test
    void theServersEncodingCounts() throws IOException {
        Charset polish = Charset.forName("ISO-8859-2");
        String page = "<p>Lech Wa\u0142\u0119sa spoke of the strike and of the talks.</p>";
        String warc = Sample.warc(page, 1, "text/html; charset=ISO-8859-2", polish);
        Path file = Files.write(folder.resolve("a.warc"), warc.getBytes(polish));
        List<ReadResult> results = Results.of(file.toString());
        assertThat(((Read) results.get(0)).story().text()).startsWith("Lech Wa\u0142\u0119sa");
    }

    @Test
    void aFileThatBreaksOffSaysWhere() throws IOException {
        String whole = Sample.warc(PAGE, 1, "text/html", UTF_8) + Sample.warc(PAGE, 2, "text/html", UTF_8);
        Path file = write("a.warc", whole.substring(0, whole.length() - 300));
        assertThat(Results.told(Results.of(file.toString())))
                .hasSize(2)
                .last()
                .satisfies(told ->
                        assertThat(told).contains("at byte ", "breaks off, and the rest of the file is left out"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}

package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final String FIRST =
            "Russia on Wednesday vetoed a resolution of the Security Council, diplomats said,"
                    + " after hours of talks, and the United States condemned the vote in strong words.";
    private static final String SECOND = "It was the eighth time that Moscow had used its veto to protect the Syrian"
            + " government, and ten members had backed the draft of the United States, Britain and France.";

    @TempDir
    private Path folder;

    @Test
    void theReportIsTakenAndTheMenuLeft() throws IOException {
        Story story = story("""
                <html><head><title>Veto at the U.N. | The Example</title>
                <meta property="og:title" content="Russia vetoes draft">
                <meta property="og:site_name" content="The Example">
                <link rel="canonical" href="https://example.org/veto">
                </head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <div class="sidebar"><a href="/x">Most read stories of the week</a></div>
                <article><h1>Russia vetoes draft</h1><p>%s</p><p>%s</p></article>
                <footer><p>Copyright. All rights reserved.</p></footer>
                <script>alert("The Kremlin");</script>
                </body></html>
                """.formatted(FIRST, SECOND));
        assertThat(story.title()).contains("Russia vetoes draft");
        assertThat(story.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(story.publisher()).contains("The Example");
        assertThat(story.url()).contains("https://example.org/veto");
        assertThat(story.publishedDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2017-04-12T09:00:00+03:00'>",
                "<meta name='DC.date.issued' content='2017-04-12'>",
                "<meta name='pubdate' content='20170412'>",
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2017-04-12T09:00Z\"}]}</script>",
                "<script type='application/ld+json'>{broken</script><time datetime='2017-04-12'>Wednesday</time>",
                "<meta name='date' content='Wednesday'><time datetime='2017-04-12'>Wednesday</time>",
            })
    void theDayIsFoundWherePagesStateIt(String tag) throws IOException {
        assertThat(story(tag + "<p>" + FIRST + "</p>").publishedDate()).contains(LocalDate.of(2017, 4, 12));
    }

    @Test
    void theEncodingIsWhatThePageSays() throws IOException {
        String page = "<html><head><meta charset='windows-1251'></head><body><p>\u041c\u043e\u0441\u043a\u0432\u0430."
                + "</p></body></html>";
        Path file = folder.resolve("a.html");
        Files.write(file, page.getBytes(Charset.forName("windows-1251")));
        assertThat(((ReadResult.Read) Results.of(ReadOptions.PLAIN.withAnyLanguage(), file.toString())
                                .get(0))
                        .story()
                        .text())
                .isEqualTo("\u041c\u043e\u0441\u043a\u0432\u0430.");
    }

    @Test
    void aPageOfTablesAndBreaksStillGivesItsWords() throws IOException {
        assertThat(story("<table><tr><td>" + FIRST + "<br>" + SECOND + "</td></tr></table>")
                        .text())
                .contains(FIRST, SECOND);
    }

    @Test
    @Timeout(10)
    void depthWithoutEndIsNoDanger() throws IOException {
        assertThat(story("<div>".repeat(50_000) + "<p>" + FIRST).text()).isEqualTo(FIRST);
    }

    private Story story(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        return ((ReadResult.Read) Results.of(file.toString()).get(0)).story();
    }
}

package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {
    @TempDir
    private Path folder;

    @Test
    void sentencesOfOneStoryAreJoined() throws IOException {
        List<ReadResult> results = read("news.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Sentences>
                <Sentence date="20170412" id="XPL-17_1" source="XPL" sentence="True"><Text>
                Iran warned
                Israel.</Text><Parse>(ROOT (S))</Parse></Sentence>
                <Sentence date="20170412" id="XPL-17_2" source="XPL" sentence="True"><Text>Talks ended.</Text></Sentence>
                <Sentence date="20170413" id="XPL-18_1" source="XPL" sentence="True"><Text>AT&T &amp; Iran&nbsp;talked.</Text>
                </Sentence>
                </Sentences>
                """);
        assertThat(Results.told(results)).containsExactly("XPL-17", "XPL-18");
        assertThat(story(results, 0).text()).isEqualTo("Iran warned Israel.\n\nTalks ended.");
        assertThat(story(results, 0).publisher()).contains("XPL");
        assertThat(story(results, 1).publishedDate()).contains(LocalDate.of(2017, 4, 13));
        assertThat(story(results, 1).text()).startsWith("AT&T & Iran");
    }

    @Test
    void aFileOfNumberedSentencesIsOneStory() throws IOException {
        List<ReadResult> results = read(
                "2017-04-12-17.xml",
                "<report><sentence index='1'>Iran warned Israel.</sentence><sentence index='2'>Talks ended.</sentence>"
                        + "</report>");
        assertThat(Results.told(results)).containsExactly("2017-04-12-17");
        assertThat(story(results, 0).text()).isEqualTo("Iran warned Israel.\n\nTalks ended.");
        assertThat(story(results, 0).publishedDate()).contains(LocalDate.of(2017, 4, 12));
    }

    @Test
    void fieldsMayBeElements() throws IOException {
        List<ReadResult> results = read("news.xml", """
                <stories><story><story_id>17</story_id><publicationDate>April 12, 2017</publicationDate>
                <headline>Talks end</headline><publisher>The Example</publisher><url>https://example.org/17</url>
                <body>Iran warned Israel.

                Talks ended.</body></story></stories>
                """);
        Story story = story(results, 0);
        assertThat(story.id()).isEqualTo("17");
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.title()).contains("Talks end");
        assertThat(story.publisher()).contains("The Example");
        assertThat(story.url()).contains("https://example.org/17");
        assertThat(story.text()).isEqualTo("Iran warned Israel.\n\nTalks ended.");
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret.");
        List<ReadResult> results = read(
                "news.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE DOC [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<DOC id=\"a\"><TEXT>Iran warned Israel. &secret;</TEXT></DOC>");
        assertThat(story(results, 0).text()).isEqualTo("Iran warned Israel. &secret;");
    }

    @Test
    @Timeout(10)
    void entitiesDoNotGrow() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE DOC [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><DOC id=\"a\"><TEXT>Iran warned Israel. &a39;</TEXT></DOC>");
        assertThat(story(read("news.xml", bomb.toString()), 0).text()).isEqualTo("Iran warned Israel. &a39;");
    }

    @Test
    @Timeout(20)
    void depthWithoutEndIsNoDanger() throws IOException {
        List<ReadResult> results = read("news.xml", "<DOC id='a'><TEXT>Iran warned Israel. " + "<b>".repeat(50_000));
        assertThat(story(results, 0).text()).startsWith("Iran warned Israel.");
    }

    @Test
    void theDeclaredEncodingCounts() throws IOException {
        Path file = Files.write(
                folder.resolve("news.xml"),
                "<?xml version='1.0' encoding='ISO-8859-2'?><DOC id='a'><TEXT>Lech Wa\u0142\u0119sa spoke of the strike.</TEXT></DOC>"
                        .getBytes(Charset.forName("ISO-8859-2")));
        assertThat(story(Results.of(file.toString()), 0).text()).startsWith("Lech Wa\u0142\u0119sa");
    }

    @Test
    void xmlWithoutStoriesSaysWhatItLooksFor() throws IOException {
        assertThat(Results.told(read("feed.xml", "<feed><entry>Iran warned Israel.</entry></feed>")))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("feed.xml", "doc, story, article, document, sentence"));
    }

    private List<ReadResult> read(String name, String content) throws IOException {
        return Results.of(Files.writeString(folder.resolve(name), content).toString());
    }

    private static Story story(List<ReadResult> results, int number) {
        return ((ReadResult.Read) results.get(number)).story();
    }
}

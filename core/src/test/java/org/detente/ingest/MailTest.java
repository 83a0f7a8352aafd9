package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.detente.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
    private static final String LETTER = """
            From: =?UTF-8?Q?The_Caf=C3=A9_Letter?= <news@example.org>
            Subject: =?UTF-8?B?VGFsa3MgaW4gS3lpdg==?=
            Date: Wed, 12 Apr 2017 01:30:00 +0300
            Message-ID: <17@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            View it in a browser.
            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <html><head><style>p {}</style></head><body><p>Iran warned Israel on Tuesday, the caf=C3=A9=
             owner said.</p><p>Talks ended.</p></body></html>
            --b
            Content-Type: text/plain; name="notes.txt"
            Content-Disposition: attachment; filename="notes.txt"

            An attachment that is longer than the letter itself, and is no part of it at all, whatever it may say.
            --b--
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewsletterIsOneStory() throws IOException {
        Story story = ((ReadResult.Read) read("letter.eml", LETTER).get(0)).story();
        assertThat(story.id()).isEqualTo("17@example.org");
        assertThat(story.title()).contains("Talks in Kyiv");
        assertThat(story.publisher()).contains("The Caf\u00e9 Letter");
        assertThat(story.publishedDate()).contains(LocalDate.of(2017, 4, 12));
        assertThat(story.text()).isEqualTo("Iran warned Israel on Tuesday, the caf\u00e9 owner said.\n\nTalks ended.");
    }

    @Test
    void aBoxHoldsMany() throws IOException {
        String box = "From x Wed Apr 12 01:30:00 2017\n" + LETTER
                + "\nFrom y Thu Apr 13 01:30:00 2017\nSubject: Second\n\nThe envoys left.\nFrom then on nobody spoke.\n";
        List<ReadResult> results = read("box.mbox", box);
        assertThat(Results.told(results)).containsExactly("17@example.org", "box#2");
        assertThat(((ReadResult.Read) results.get(1)).story().text())
                .isEqualTo("The envoys left.\nFrom then on nobody spoke.");
        assertThat(((ReadResult.Read) results.get(1)).story().publishedDate()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRejectedWithItsLine() throws IOException {
        assertThat(Results.told(read("box.mbox", "From x\nDate: yesterday\n\nIran warned Israel.\n")))
                .singleElement()
                .satisfies(
                        told -> assertThat(told).contains("box.mbox, line 1: its \"date\" is no day: \"yesterday\""));
    }

    private List<ReadResult> read(String name, String content) throws IOException {
        return Results.of(Files.writeString(folder.resolve(name), content).toString());
    }
}

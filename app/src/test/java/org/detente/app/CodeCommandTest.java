package org.detente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.detente.app.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final String NEWS = """
            {"id":"a","date":"2017-04-12","text":"The United States condemned Russia on Wednesday."}
            {"id":"b","date":"12 April","text":"Russia condemned the United States."}
            {"id":"c","date":"2017-04-13","title":"Weather","text":"It rained all day."}
            """;

    @TempDir
    private Path folder;

    @Test
    void linesOfJsonArePrintedAndNothingIsStored() {
        Ran ran = Shell.piped(NEWS, "code", "--format", "jsonl", "-");
        assertThat(ran.code()).isZero();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"id\":\"a\",\"date\":\"2017-04-12\",\"events\":[{\"source\":\"USA\",\"target\":\"RUS\","
                        + "\"plover\":\"ACCUSE\"");
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"c\",\"date\":\"2017-04-13\",\"events\":[]}");
        assertThat(ran.err())
                .contains("rejected: standard input, line 2: its \"date\" is no day")
                .endsWith("stories in 3 = coded 2 + unchanged 0 + rejected 1\n");
        assertThat(Path.of(StoreOption.DEFAULT)).doesNotExist();
    }

    @Test
    void whatIsStoredIsNotCodedAgain() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), NEWS);
        String store = folder.resolve("store.duckdb").toString();
        assertThat(Shell.run("code", "--db", store, news.toString()).err())
                .endsWith("stories in 3 = coded 2 + unchanged 0 + rejected 1\n");
        Files.writeString(news, NEWS.replace("condemned Russia", "praised Russia"));
        Ran second = Shell.run("code", "--db", store, "--format", "csv", news.toString());
        assertThat(second.err()).endsWith("stories in 3 = coded 1 + unchanged 1 + rejected 1\n");
        assertThat(second.out().lines()).hasSize(2).last().asString().contains("praised");
    }

    @Test
    void whatCameBeforeABreakIsStoredAndTheNextRunGoesOn() throws IOException {
        int stories = 200;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Random random = new Random(1);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < stories; i++) {
                gzip.write(("{\"id\":\"" + i + "\",\"text\":\"Iran warned Israel.\",\"url\":\"" + random.nextLong()
                                + random.nextLong() + "\"}\n")
                        .getBytes(UTF_8));
            }
        }
        Path news = folder.resolve("news.jsonl.gz");
        String store = folder.resolve("store.duckdb").toString();
        Files.write(news, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        Ran broken = Shell.run("code", "--db", store, news.toString());
        assertThat(broken.code()).isEqualTo(ExitCode.INPUT);
        assertThat(broken.err()).containsPattern("news.jsonl.gz, line \\d+: the file cannot be read further");
        Files.write(news, packed.toByteArray());
        Ran whole = Shell.run("code", "--db", store, news.toString());
        assertThat(whole.code()).isZero();
        Matcher counts = Pattern.compile("stories in 200 = coded (\\d+) \\+ unchanged (\\d+) \\+ rejected 0")
                .matcher(whole.err());
        assertThat(counts.find()).isTrue();
        assertThat(Integer.parseInt(counts.group(1))).isBetween(1, stories - 1);
    }

    @Test
    void theTableIsForPeople() {
        Ran ran = Shell.piped(NEWS, "code", "--format", "table", "-");
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("date       source"),
                        first -> assertThat(first).isEqualTo("a, 2017-04-12"),
                        event -> assertThat(event).matches("2017-04-12 USA +> RUS +ACCUSE +111 +asserted +condemned"),
                        second -> assertThat(second).isEqualTo("c, 2017-04-13: Weather"),
                        none -> assertThat(none).isEqualTo("  no events"));
    }

    @Test
    void manyThreadsKeepTheOrder() {
        int stories = 1_000;
        String news = IntStream.range(0, stories)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\""
                        + (i % 3 == 0 ? "Iran warned Israel. ".repeat(i % 7 + 1) : "Rain.") + "\"}")
                .collect(Collectors.joining("\n"));
        Ran ran = Shell.piped(news, "code", "--format", "jsonl", "--threads", "5", "-");
        assertThat(ran.out().lines().map(line -> line.replaceAll("\\{\"id\":\"(\\d+)\".*", "$1")))
                .containsExactlyElementsOf(
                        IntStream.range(0, stories).mapToObj(String::valueOf).toList());
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Ran ran = Shell.run(
                "code", "--format", "jsonl", folder.resolve("none.jsonl").toString());
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err()).contains("none.jsonl: there is no such file or folder");
    }

    @Test
    void inputThatGivesNothingIsNoSuccess() {
        Ran ran = Shell.piped("{\"id\":1}", "code", "--format", "jsonl", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err()).endsWith("stories in 1 = coded 0 + unchanged 0 + rejected 1\n");
    }

    @Test
    void aFileThatIsNoStoreIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are my notes, and no store.".repeat(1_000));
        Ran ran = Shell.piped(NEWS, "code", "--db", file.toString(), "-");
        assertThat(ran.code()).isEqualTo(ExitCode.STORE);
        assertThat(ran.err()).contains("notes.txt");
        assertThat(file).content().startsWith("These are my notes");
    }

    @Test
    void patternsThatCannotBeReadAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "plover: [");
        Ran ran = Shell.piped(NEWS, "code", "--format", "jsonl", "--patterns", file.toString(), "-");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).startsWith("--patterns: ").contains("mine.yaml");
    }

    @Test
    void whatIsNotEnglishIsSetAsideAndCounted() {
        String news = NEWS + """
                {"id":"d","text":"El presidente de Francia recibi\u00f3 el martes en Par\u00eds al canciller de Alemania."}
                {"id":"e","text":"Le pr\u00e9sident a condamn\u00e9 mercredi l'attaque contre l'ambassade de France \u00e0 Kaboul."}
                {"id":"f","text":"El gobierno anunci\u00f3 nuevas sanciones contra los responsables del ataque en el sur."}
                """;
        Ran ran = Shell.piped(news, "code", "--format", "jsonl", "-");
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err())
                .contains("not English, set aside: Spanish 2, French 1\n")
                .endsWith("stories in 6 = coded 2 + unchanged 0 + not English 3 + rejected 1\n");
        assertThat(Shell.piped(news, "code", "--format", "jsonl", "--any-language", "-")
                        .err())
                .endsWith("stories in 6 = coded 5 + unchanged 0 + rejected 1\n");
    }

    @Test
    void daysOfACrawlAreCounted() throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The United States condemned Russia.</p>";
        Path archive = Files.writeString(
                folder.resolve("pages.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2021-01-02T03:04:05Z\r\nWARC-Target-URI: https://example.org/1\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + page.length()
                        + "\r\n\r\n" + page + "\r\n\r\n");
        Ran undated = Shell.run("code", "--format", "jsonl", archive.toString());
        assertThat(undated.out()).contains("\"date\":null").contains("USA");
        Ran dated = Shell.run("code", "--format", "jsonl", "--crawl-days", archive.toString());
        assertThat(dated.out()).contains("\"date\":\"2021-01-02\"");
        assertThat(dated.err()).contains("days that are only those of a crawl: 1\n");
    }

    @Test
    void columnsOfATableAreNamed() throws IOException {
        Path table = Files.writeString(folder.resolve("news.csv"), "nr,body\n7,Iran warned Israel.\n");
        Ran ran = Shell.run("code", "--format", "jsonl", "--fields", "id=nr,text=body", table.toString());
        assertThat(ran.out()).startsWith("{\"id\":\"7\"").contains("IRN");
    }
}

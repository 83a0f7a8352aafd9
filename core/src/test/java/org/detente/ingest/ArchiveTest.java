package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void everyFileOfAnArchiveIsToldOf() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            add(zip, "a.txt", "Iran warned Israel.");
        }
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            add(zip, "2017/", "");
            add(zip, "2017/news.jsonl", "{\"id\":\"j\",\"text\":\"Talks ended.\"}\n{\"id\":\"k\"}\n");
            add(zip, "2017/talks.html", "<p>Talks ended.</p>");
            add(zip, "2017/.hidden.txt", "No.");
            add(zip, "__MACOSX/2017/talks.txt", "No.");
            add(zip, "../../etc/report.txt", "Envoys left.");
            add(zip, "photo.jpg", "JFIF");
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner.toByteArray());
        }
        Path file = Files.write(folder.resolve("news.zip"), outer.toByteArray());
        List<String> told = Results.told(Results.of(file.toString()));
        assertThat(told)
                .satisfiesExactly(
                        a -> assertThat(a).isEqualTo("j"),
                        b -> assertThat(b).startsWith(file + ", 2017/news.jsonl, line 2: it has no \"text\""),
                        c -> assertThat(c).isEqualTo("news/2017/talks"),
                        d -> assertThat(d).isEqualTo("news/../../etc/report"),
                        e -> assertThat(e).contains("photo.jpg: not a kind of file that is read"),
                        f -> assertThat(f).contains("inner.zip: an archive in an archive is not read"));
        assertThat(Results.told(Results.withStandardInput(outer.toByteArray(), "-")))
                .hasSameSizeAs(told);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] blanks = new byte[60 * MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream packer = new GZIPOutputStream(gzip)) {
            packer.write(blanks);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream packer = new ZipOutputStream(zip)) {
            packer.putNextEntry(new ZipEntry("bomb.jsonl"));
            packer.write(blanks);
        }
        refuses("bomb.jsonl.gz", gzip.toByteArray());
        refuses("bomb.jsonl.zst", Zstd.compress(blanks));
        refuses("bomb.zip", zip.toByteArray());
    }

    private void refuses(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> Results.of(file.toString()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("it unpacks to more than 200 times its size");
    }

    @Test
    void whatBreaksOffIsUnreadable() throws IOException {
        byte[] content = "{\"id\":\"a\",\"text\":\"Iran warned Israel.\"}\n"
                .repeat(1_000)
                .getBytes(UTF_8);
        byte[] packed = Zstd.compress(content);
        Path file = Files.write(folder.resolve("cut.jsonl.zst"), Arrays.copyOf(packed, packed.length - 5));
        assertThatThrownBy(() -> Results.of(file.toString()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("cut.jsonl.zst, line ");
    }

    @Test
    void whatIsNoArchiveIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("news.zip"), "These are my notes.");
        assertThat(Results.told(Results.of(file.toString())))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("news.zip: no zip archive"));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}

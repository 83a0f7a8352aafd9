package org.detente.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of file that are read, each known by how its name ends. */
enum FileKind {
    JSONL(JsonlReader::new, ".jsonl", ".ndjson"),
    CSV(TableReader::csv, ".csv"),
    TSV(TableReader::tsv, ".tsv"),
    TEXT(options -> new PlainTextReader(), ".txt"),
    HTML(options -> new HtmlReader(), ".html", ".htm"),
    XML(options -> new XmlReader(), ".xml"),
    MAIL(options -> new MailReader(), ".mbox", ".eml"),
    WARC(WarcPages::new, ".warc"),
    ZIP(ZipReader::new, ".zip");

    private static final int HEAD_BYTES = 1 << 12;

    private final Function<ReadOptions, StoryReader> reader;
    private final List<String> endings;

    FileKind(Function<ReadOptions, StoryReader> reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    StoryReader reader(ReadOptions options) {
        return reader.apply(options);
    }

    /** The kind of a file, packed or not; empty if it is none of these. */
    static Optional<FileKind> of(String fileName) {
        String name = Packing.withoutEnding(fileName.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The kind of content that has no name, by how it begins; nothing is read. */
    static FileKind of(BufferedInputStream content) throws IOException {
        String head = new String(Packing.head(content, HEAD_BYTES), US_ASCII)
                .replaceFirst("^\uFFFD{3}", "") // a byte order mark, which is no ASCII
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("{")) {
            return JSONL;
        } else if (head.startsWith("warc/")) {
            return WARC;
        } else if (head.startsWith("pk\u0003\u0004")) {
            return ZIP;
        } else if (head.startsWith("from ") && head.contains("\nsubject:")) {
            return MAIL;
        } else if (head.startsWith("<")) {
            return head.contains("<html") || head.startsWith("<!doctype html") ? HTML : XML;
        }
        return TEXT;
    }

    /** The file's name without the ending that tells its kind. */
    static String withoutEnding(String fileName) {
        String name = Packing.withoutEnding(fileName);
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    /** Says of a file that it is of no kind that is read. */
    static ReadResult unknown(Origin origin) {
        return origin.rejected("not a kind of file that is read ("
                + Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(joining(", "))
                + ", each also with .gz or .zst)");
    }
}

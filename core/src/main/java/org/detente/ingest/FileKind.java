package org.detente.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read, each known by how its name ends. */
enum FileKind {
    JSONL(new JsonlReader(), List.of(".jsonl", ".ndjson")),
    TEXT(new PlainTextReader(), List.of(".txt")),
    HTML(new HtmlReader(), List.of(".html", ".htm"));

    private static final String PACKED = ".gz";

    private final StoryReader reader;
    private final List<String> endings;

    FileKind(StoryReader reader, List<String> endings) {
        this.reader = reader;
        this.endings = endings;
    }

    StoryReader reader() {
        return reader;
    }

    /** The kind of a file, packed or not; empty if it is none of these. */
    static Optional<FileKind> of(String fileName) {
        String name = unpacked(fileName.toLowerCase(Locale.ROOT));
        for (FileKind kind : values()) {
            if (kind.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The file's name without the ending that tells its kind. */
    static String withoutEnding(String fileName) {
        String name = unpacked(fileName);
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static String unpacked(String name) {
        return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }
}

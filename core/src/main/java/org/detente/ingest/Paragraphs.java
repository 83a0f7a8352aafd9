package org.detente.ingest;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;

/** Text of printed lines, made into paragraphs: a blank line parts two, and a line end in one is a space. */
final class Paragraphs {
    private static final String BLANK_LINE = "\\R\\h*\\R";

    private Paragraphs() {}

    static String of(String words) {
        return Arrays.stream(words.split(BLANK_LINE))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(joining("\n\n"));
    }

    static String of(Collection<String> lines) {
        return of(String.join("\n", lines));
    }
}

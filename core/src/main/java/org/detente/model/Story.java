package org.detente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report as it came in.
 *
 * @param id unique name; a store holds one story an id
 * @param publishedDate the day it was published; empty when unknown, and then no office is resolved by date
 * @param title the headline, if it has one of its own
 * @param text the report
 * @param publisher who published it
 * @param url where it was published
 */
public record Story(
        String id,
        Optional<LocalDate> publishedDate,
        Optional<String> title,
        String text,
        Optional<String> publisher,
        Optional<String> url) {
    private static final String TITLE_END = "\n\n";

    public Story {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a story needs an id");
        }
        title = title.filter(words -> !words.isBlank());
        publisher = publisher.filter(words -> !words.isBlank());
        url = url.filter(words -> !words.isBlank());
    }

    /** The text that is coded and in which every {@link Span} counts: the title, a blank line, the text. */
    public String fullText() {
        return title.map(words -> words + TITLE_END + text).orElse(text);
    }

    /** The part of {@link #fullText()} that is the title; empty without a title. */
    public Optional<Span> titleSpan() {
        return title.map(words -> new Span(0, words.length()));
    }
}

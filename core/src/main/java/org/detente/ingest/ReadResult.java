package org.detente.ingest;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.detente.model.Story;

/** What one place in the input gave: a story, or the reason why it gave none. */
public sealed interface ReadResult {
    /**
     * A story.
     *
     * @param story the story
     * @param crawlDay whether its day is the one on which a page was fetched, for want of a better one
     */
    record Read(Story story, boolean crawlDay) implements ReadResult {
        /** A story with the day it states, or none. */
        Read(Story story) {
            this(story, false);
        }
    }

    /**
     * Something that is no story. The input goes on behind it.
     *
     * @param origin the file, as the caller named it
     * @param line the line in that file, from 1; empty when the whole file is meant
     * @param reason what is wrong and what to do about it
     */
    record Rejected(String origin, OptionalLong line, String reason) implements ReadResult {
        /** Where, and why: {@code news.jsonl, line 7: it has no "text"}. */
        public String message() {
            return origin + (line.isPresent() ? ", line " + line.getAsLong() : "") + ": " + reason;
        }
    }

    /**
     * A story in another language than English, set aside.
     *
     * @param story the story
     * @param language which, by its code of ISO 639-3: {@code spa}; {@code und} if it cannot be told
     */
    record OtherLanguage(Story story, String language) implements ReadResult {
        /** The language's English name; its code if Java has no name for it. */
        public String languageName() {
            return Stream.of(Locale.getISOLanguages())
                    .map(Locale::forLanguageTag)
                    .filter(locale -> locale.getISO3Language().equals(language))
                    .findFirst()
                    .orElseGet(() -> Locale.forLanguageTag(language))
                    .getDisplayLanguage(Locale.ENGLISH);
        }
    }
}

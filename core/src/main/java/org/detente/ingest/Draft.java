package org.detente.ingest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Story;

/** A story in the making: the words that a file gives for its fields, checked when all are there. */
final class Draft {
    private static final int SHOWN = 40;

    private final Map<StoryField, String> words = new EnumMap<>(StoryField.class);
    private final ReadOptions options;

    /** A draft whose complaints name the fields as the file does. */
    Draft(ReadOptions options) {
        this.options = options;
    }

    Draft() {
        this(ReadOptions.PLAIN);
    }

    /** Sets a field; blank words are none. */
    Draft with(StoryField field, Optional<String> given) {
        given.filter(some -> !some.isBlank()).ifPresent(some -> words.put(field, some));
        return this;
    }

    /** Sets a field; blank words are none. */
    Draft with(StoryField field, String given) {
        return with(field, Optional.of(given));
    }

    /** What a field has so far. */
    Optional<String> get(StoryField field) {
        return Optional.ofNullable(words.get(field));
    }

    /**
     * The story.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong and what to do
     */
    Story story() {
        String id =
                get(StoryField.ID).orElseThrow(() -> lacking(StoryField.ID, "give each story a name of its own there"));
        String text = get(StoryField.TEXT).orElse("");
        Story story = new Story(id, day(), get(StoryField.TITLE), text, get(StoryField.PUBLISHER), get(StoryField.URL));
        Origin.objection(story).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return story;
    }

    private Optional<LocalDate> day() {
        return get(StoryField.DATE)
                .map(given -> Days.parse(given)
                        .orElseThrow(() -> new IllegalArgumentException("its \"" + options.name(StoryField.DATE)
                                + "\" is no day: \"" + shortened(given)
                                + "\"; write it like 2017-04-12, or leave it out if it is not known")));
    }

    IllegalArgumentException lacking(StoryField field, String advice) {
        return new IllegalArgumentException("it has no \"" + options.name(field) + "\"; " + advice);
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "...";
    }
}

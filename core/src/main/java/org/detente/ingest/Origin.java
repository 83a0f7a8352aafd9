package org.detente.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Story;

/**
 * A file of the input.
 *
 * @param name the file, as the caller named it
 * @param id what its story is called if it is one story: the path below the folder that was named, without the ending
 */
record Origin(String name, String id) {
    private static final Pattern LEADING_DAY = Pattern.compile("(?:.*/)?(\\d{4}-\\d{2}-\\d{2})(?:\\D[^/]*)?");

    /** The day at the beginning of the file's name. */
    Optional<LocalDate> day() {
        Matcher matcher = LEADING_DAY.matcher(id);
        return matcher.matches() ? Days.parse(matcher.group(1)) : Optional.empty();
    }

    /** The whole file is rejected. */
    ReadResult.Rejected rejected(String reason) {
        return new ReadResult.Rejected(name, OptionalLong.empty(), reason);
    }

    /** One line is rejected. */
    ReadResult.Rejected rejected(long line, String reason) {
        return new ReadResult.Rejected(name, OptionalLong.of(line), reason);
    }

    /** Why a story is too long or too short to take; empty if it may pass. */
    static Optional<String> objection(Story story) {
        if (story.text().isBlank()) {
            return Optional.of("its text is empty");
        }
        int length = story.fullText().length();
        return length <= ReadLimits.STORY_CHARACTERS
                ? Optional.empty()
                : Optional.of("its text has " + length + " characters, more than the " + ReadLimits.STORY_CHARACTERS
                        + " a story may have; split it");
    }
}

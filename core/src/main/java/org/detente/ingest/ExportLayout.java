package org.detente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the text export of a press archive is laid out. */
interface ExportLayout {
    /** What one line means for the parting of stories. */
    enum Mark {
        /** It belongs to the story. */
        INSIDE,
        /** It stands before a story, and belongs to none. */
        BEFORE,
        /** It is the last of a story. */
        LAST
    }

    /** What this line means. */
    Mark mark(String line);

    /** The fields of one story. */
    Draft read(List<String> lines);

    /** The layout of a file that begins so; empty if it is no export. */
    static Optional<ExportLayout> of(String beginning) {
        if (NexisLayout.begins(beginning)) {
            return Optional.of(new NexisLayout());
        }
        return FactivaLayout.begins(beginning) ? Optional.of(new FactivaLayout()) : Optional.empty();
    }

    /** A pattern for whole lines, in any case. */
    static Pattern lines(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}

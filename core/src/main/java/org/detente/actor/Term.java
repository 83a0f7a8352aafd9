package org.detente.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/**
 * What a name stood for over a stretch of time.
 *
 * @param code who it acts for in that time
 * @param name the name in the dictionary
 * @param kind what is named
 * @param entry what the dictionary says besides
 */
record Term(ActorCode code, String name, ActorKind kind, Dates dates, Entry entry) {
    /**
     * A row of a dictionary.
     *
     * @param office the office held, or nothing
     * @param isAbout whether the dates are only about right
     * @param where the file and its line
     */
    record Entry(String office, boolean isAbout, String where) {
        static Entry at(String where) {
            return new Entry("", false, where);
        }
    }

    static Term always(ActorCode code, String name, ActorKind kind, String where) {
        return new Term(code, name, kind, Dates.ALWAYS, Entry.at(where));
    }

    Term as(ActorCode other) {
        return new Term(other, name, kind, dates, entry);
    }

    boolean covers(LocalDate day) {
        return dates.cover(day);
    }

    Optional<LocalDate> from() {
        return dates.from();
    }

    Optional<LocalDate> until() {
        return dates.until();
    }
}

package org.detente.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/**
 * What the dictionaries say of a name.
 *
 * @param spelling the spelling that was found
 * @param code who it acts for
 * @param name the entry's own name
 * @param kind what is named
 * @param office the office held; empty for none
 * @param from first day, if it has one
 * @param until last day, if it has one
 * @param isAbout whether the dates are only about right
 * @param where the file and line of the entry
 */
public record ActorEntry(
        String spelling,
        ActorCode code,
        String name,
        ActorKind kind,
        String office,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean isAbout,
        String where) {
    static ActorEntry of(String spelling, Term term) {
        return new ActorEntry(
                spelling,
                term.code(),
                term.name(),
                term.kind(),
                term.entry().office(),
                term.from(),
                term.until(),
                term.entry().isAbout(),
                term.entry().where());
    }

    /** Whether the entry holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return new Dates(from, until).cover(day);
    }
}

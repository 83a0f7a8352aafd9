package org.detente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader remembers of a story while reading on: who was named, so that a surname, a pronoun or "the minister"
 * finds its actor. One for each story; not thread-safe.
 */
public final class Discourse {
    /** An actor as remembered. */
    record Remembered(ActorCode code, String name) {}

    private final Optional<LocalDate> day;
    private final Map<String, Term> bySurname = new HashMap<>();
    private final Map<String, Remembered> byRole = new HashMap<>();
    private @Nullable Remembered person;
    private @Nullable Remembered group;

    /**
     * @param day the story's date, on which offices are looked up; empty when unknown
     */
    public Discourse(Optional<LocalDate> day) {
        this.day = day;
    }

    /** The story's date. */
    public Optional<LocalDate> day() {
        return day;
    }

    void rememberName(Name name, Term term) {
        int last = name.forms().size() - 1;
        if (term.kind() == ActorKind.PERSON && last > 0) {
            bySurname.put(name.forms().get(last), term);
        }
    }

    Optional<Term> surname(String form) {
        return Optional.ofNullable(bySurname.get(form));
    }

    void remember(ActorCode code, String name, boolean isPerson) {
        Remembered remembered = new Remembered(code, name);
        if (isPerson) {
            person = remembered;
        } else {
            group = remembered;
        }
        if (code.hasRole() && code.hasCountry()) {
            byRole.put(code.value().substring(3, 6), remembered);
        }
    }

    Optional<Remembered> lastPerson() {
        return Optional.ofNullable(person);
    }

    Optional<Remembered> lastGroup() {
        return Optional.ofNullable(group);
    }

    Optional<Remembered> lastWithRole(String role) {
        return Optional.ofNullable(byRole.get(role));
    }

    /** Whether anybody has been named yet. */
    public boolean isEmpty() {
        return person == null && group == null;
    }
}

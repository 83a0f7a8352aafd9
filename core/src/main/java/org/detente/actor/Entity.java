package org.detente.actor;

import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.text.Word;

/**
 * Somebody or something named in a story, as a reader keeps it in mind for the pronouns to come.
 *
 * @param word the word in its sentence, empty once that sentence is read
 * @param gender whether a he or a she, for a person of whom that is known
 * @param isSubject whether it stood as a subject
 * @param isPlace whether it was only where something is or goes
 */
record Entity(
        ActorCode code,
        String name,
        Optional<Word> word,
        Kind kind,
        Optional<Gender> gender,
        boolean isSubject,
        boolean isPlace) {
    enum Kind {
        /** One person: he or she. */
        PERSON,
        /** Several: they. */
        PEOPLE,
        /** An armed group, party or body: it or they. */
        GROUP,
        /** A state or an organ of it: it, in news also they. */
        STATE
    }

    enum Gender {
        SHE,
        HE
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isGroup() {
        return kind == Kind.GROUP;
    }

    Entity read() {
        return new Entity(code, name, Optional.empty(), kind, gender, isSubject, isPlace);
    }
}

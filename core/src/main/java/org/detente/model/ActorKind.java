package org.detente.model;

import java.util.Locale;

/** What an entry of the actor dictionaries names. */
public enum ActorKind {
    /** A state or territory: Iran. */
    COUNTRY,
    /** What is a state's or its people's: Iranian, Iranians. */
    ADJECTIVE,
    /** A capital that stands for its government: Tehran. */
    CAPITAL,
    /** A part of a state with a name of its own: the Kremlin, the Knesset. */
    ORGAN,
    /** An international body: NATO. */
    ORGANIZATION,
    /** An armed group, party or movement: Hamas. */
    GROUP,
    /** A firm or news medium: Gazprom. */
    COMPANY,
    /** A people or faith: Rohingya, Copts. */
    COMMUNITY,
    /** A person with an office. */
    PERSON;

    /** The name in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

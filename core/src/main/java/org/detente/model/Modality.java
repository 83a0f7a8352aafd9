package org.detente.model;

import java.util.Locale;

/** Whether the text stands by an act it tells. */
public enum Modality {
    /** Told as done or said. Threats, promises, demands and refusals are asserted acts of speaking. */
    ASSERTED,
    /** Only somebody's claim, or hedged: suspected, alleged, reportedly. */
    ALLEGED,
    /** Somebody denies it and the text does not assert it. */
    DENIED,
    /** Told as not done. */
    NEGATED,
    /** Conditional, possible, demanded, feared or planned by others. */
    HYPOTHETICAL,
    /** Background from long before the story: a past war, last year's coup. */
    HISTORICAL;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The modality of a label.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Modality of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}

package org.detente.imports;

/** Why a row is not imported. */
public enum SkipReason {
    CELLS("it has not as many cells as the file has columns"),
    TOO_LONG("it is too long to be a row of events"),
    QUOTES("its quotation marks do not match"),
    DAY("its date is no day"),
    CODE("its event code is none of CAMEO"),
    ACT("its event type is none that is known"),
    COUNT("its count is no number"),
    NOTHING("it counts no event"),
    NO_PARTY("neither source nor target is a known actor");

    private final String words;

    SkipReason(String words) {
        this.words = words;
    }

    /** As part of a sentence: {@code its date is no day}. */
    public String words() {
        return words;
    }
}

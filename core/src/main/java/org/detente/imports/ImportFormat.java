package org.detente.imports;

import java.util.Locale;

/** What made a file of events. */
public enum ImportFormat {
    /** ICEWS coded events: 20 columns with a header; 19 where the CAMEO code is missing. */
    ICEWS,
    /** GDELT 1.0 (57 or 58 columns) or 2.0 (61), without a header. */
    GDELT,
    /** POLECAT: 40 columns with a header. */
    POLECAT,
    /** Phoenix of the Open Event Data Alliance: 26 columns without a header. */
    PHOENIX,
    /** A table whose header names a date, a source, a target, and a code or counts by quad class. */
    TABLE;

    /** The name as people write it: small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

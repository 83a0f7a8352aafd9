package org.detente.model;

import java.util.regex.Pattern;

/**
 * An event code of CAMEO 1.1b3, kept as text since leading zeros count.
 *
 * @param value two to four digits; the first two are the root, 01 to 20
 */
public record CameoCode(String value) implements Comparable<CameoCode> {
    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|1[0-9]|20)[0-9]{0,2}");

    public CameoCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a CAMEO code of two to four digits, 01 to 20 first: " + value);
        }
    }

    /** The first two digits. */
    public String root() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(CameoCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

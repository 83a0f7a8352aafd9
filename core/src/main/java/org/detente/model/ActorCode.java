package org.detente.model;

import java.util.regex.Pattern;

/**
 * Who somebody acts for, in the style of CAMEO: first a country (ISO 3166-1 alpha-3, and XKX for Kosovo), or IGO or
 * NGO and three letters for an international body, or UAF for an armed group of no one country; then roles of three
 * letters each, the broadest first. USAGOV is the government of the United States, PSEREBHMS is Hamas, {@code ---MIL}
 * are soldiers of a country that is not known.
 *
 * @param value the code, 3 to 12 letters in threes; the first three may be {@code ---}
 */
public record ActorCode(String value) implements Comparable<ActorCode> {
    private static final Pattern SHAPE = Pattern.compile("(?:[A-Z]{3}|---)(?:[A-Z0-9]{3}){0,3}");
    private static final String UNKNOWN = "---";

    public ActorCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor code (like USA, USAGOV, IGOUNO or ---REB): " + value);
        }
    }

    /** The first three letters: a country, IGO, NGO, UAF, or {@code ---} when the country is not known. */
    public String country() {
        return value.substring(0, 3);
    }

    /** Whether the country is known. */
    public boolean hasCountry() {
        return !country().equals(UNKNOWN);
    }

    /** Whether it is a state's, rather than an international body's, an armed group's of no state, or not known. */
    public boolean isState() {
        return switch (country()) {
            case "IGO", "NGO", "UAF", UNKNOWN -> false;
            default -> true;
        };
    }

    /** Whether a role follows the country. */
    public boolean hasRole() {
        return value.length() > 3;
    }

    /** Whether it is rebels or another armed group rather than a state. */
    public boolean isArmedGroup() {
        return country().equals("UAF") || value.startsWith("REB", 3);
    }

    /**
     * What stands for this code when two states are measured: the country, or for an international body or an armed
     * group the whole of its name (IGOUNO, UAFISI).
     */
    public String party() {
        return switch (country()) {
            case "IGO", "NGO", "UAF" -> value.substring(0, Math.min(6, value.length()));
            default -> country();
        };
    }

    @Override
    public int compareTo(ActorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

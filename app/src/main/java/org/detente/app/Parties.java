package org.detente.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.detente.model.ActorCode;
import picocli.CommandLine.TypeConversionException;

/** Actors as users name them: codes (USA, usagov, IGOUNO), two letters (us, uk), or a country's name. */
final class Parties {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            String code = country.getISO3Country();
            CODES.put(key(two), code);
            CODES.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        CODES.put(key("America"), "USA");
        CODES.put(key("UK"), "GBR");
        CODES.put(key("Britain"), "GBR");
        CODES.put(key("Turkey"), "TUR");
        CODES.put(key("Czech Republic"), "CZE");
        CODES.put(key("Burma"), "MMR");
        CODES.put(key("Ivory Coast"), "CIV");
        CODES.put(key("Palestine"), "PSE");
        CODES.put(key("Congo"), "COD");
        CODES.put(key("Kosovo"), "XKX");
    }

    private Parties() {}

    static ActorCode of(String words) {
        String code = CODES.getOrDefault(key(words), words.strip());
        if (code.equals(code.toLowerCase(Locale.ROOT))) {
            code = code.toUpperCase(Locale.ROOT);
        }
        try {
            return new ActorCode(code); // refuses Utopia, which is written like a name and is none
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "not an actor: " + words + ". Give a code such as USA, RUSGOV or IGOUNO, or a country's name");
        }
    }

    private static String key(String name) {
        return name.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}

package org.detente.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.CameoCode;
import org.detente.ontology.CameoTable;
import org.detente.table.Tsv;

/** CAMEO codes as files have them. */
final class EventCodes {
    /** What CAMEO codes both ways at once: whoever consults is consulted. */
    private static final List<String> MUTUAL = List.of("040", "041", "044", "046", "057");

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|1[0-9]|20)[0-9]{0,2}");

    private final Map<String, CameoCode> byText = new HashMap<>();

    EventCodes() {
        CameoTable.codes().stream()
                .sorted()
                .forEach(code -> CameoTable.name(code)
                        .ifPresent(name -> byText.put(key(name), code))); // of root and child with one name, the child
        Tsv.read(EventCodes.class, "icews-acts.tsv")
                .forEach(row -> byText.put(key(row.cell("text")), new CameoCode(row.cell("cameo"))));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    /** The code that a text names. */
    Optional<CameoCode> named(String text) {
        return Optional.ofNullable(byText.get(key(text)));
    }

    /**
     * The code as written; one that lost its leading zero gets it back where only one reading is a code: 40 can only be
     * 040, but 14 may be the root 14 or 014.
     *
     * @param text the name of the act, which decides between two readings; may be empty
     * @param zeros whether codes of this file keep their zeros, so that 14 is 14
     */
    CameoCode of(String code, String text, boolean zeros) throws BadRowException {
        Optional<CameoCode> written = written(code);
        Optional<CameoCode> padded = scheme('0' + code);
        Optional<CameoCode> told = text.isEmpty() ? Optional.empty() : named(text);
        if (written.isPresent() && padded.isPresent() && !zeros) {
            Optional<CameoCode> meant = told.filter(
                    one -> one.value().startsWith(code) || one.value().equals('0' + code));
            return meant.orElseThrow(() -> new BadRowException(
                    SkipReason.CODE,
                    code + ": it may be " + code + " or 0" + code
                            + ", since codes of this file have lost their zeros"));
        }
        return written.or(() -> zeros ? Optional.empty() : padded)
                .or(() -> told)
                .orElseThrow(() -> new BadRowException(SkipReason.CODE, code.isEmpty() ? text : code));
    }

    /** A code of the scheme, or one that refines such a code. */
    private static Optional<CameoCode> written(String words) {
        return scheme(words)
                .or(() -> SHAPE.matcher(words).matches()
                                && scheme(words.substring(0, words.length() - 1))
                                        .isPresent()
                        ? Optional.of(new CameoCode(words))
                        : Optional.empty());
    }

    private static Optional<CameoCode> scheme(String words) {
        return SHAPE.matcher(words).matches()
                ? Optional.of(new CameoCode(words))
                        .filter(code -> CameoTable.name(code).isPresent())
                : Optional.empty();
    }

    /** Whether both do it together; 04 is a consultation not told more closely. */
    static boolean isMutual(CameoCode code) {
        return code.value().equals("04")
                || MUTUAL.stream().anyMatch(mutual -> code.value().startsWith(mutual));
    }
}

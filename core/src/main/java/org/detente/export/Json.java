package org.detente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What every JSON export shares. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DIGITS = 4;

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Puts the text of a value, or null for none. */
    static void put(ObjectNode node, String name, Optional<?> value) {
        node.put(name, value.map(Object::toString).orElse(null));
    }

    /** To four digits after the point. */
    static double rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    static String line(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }
}

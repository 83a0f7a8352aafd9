package org.detente.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that change how real an act is or who does it, by group; the groups are told in {@code operators.yaml}. */
final class Operators {
    private final Map<String, Set<String>> groups = new HashMap<>();

    static Operators load() {
        Operators operators = new Operators();
        try (InputStream in = Operators.class.getResourceAsStream("operators.yaml")) {
            if (in == null) {
                throw new IllegalStateException("org/detente/coding/operators.yaml is not on the class path");
            }
            JsonNode root = new YAMLMapper().readTree(in);
            root.fields().forEachRemaining(entry -> {
                Set<String> words = new HashSet<>();
                entry.getValue().forEach(word -> words.add(word.asText()));
                operators.groups.put(entry.getKey(), words);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("operators.yaml", e);
        }
        return operators;
    }

    boolean has(String group, String word) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("operators.yaml has no group " + group);
        }
        return words.contains(word);
    }
}

package org.detente.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.Sense.Anchor;
import org.detente.model.CameoCode;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/** Reads a pattern file; every mistake in it is told with file and sense. */
final class SenseReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "verb",
            "noun",
            "adjective",
            "auxiliary",
            "where",
            "mode",
            "cameo",
            "source",
            "target",
            "reciprocal",
            "targetless",
            "sourceless",
            "silent",
            "embeds",
            "match",
            "not");

    private final String file;
    private final YAMLMapper mapper = new YAMLMapper();

    SenseReader(String file) {
        this.file = file;
    }

    List<Sense> read(InputStream in) throws IOException {
        JsonNode root = mapper.readTree(in);
        root.fieldNames().forEachRemaining(field -> {
            if (!field.equals("plover") && !field.equals("senses")) {
                throw new IllegalArgumentException(file + ": unknown field " + field);
            }
        });
        Optional<PloverType> type = type(root.path("plover").asText(""));
        List<Sense> senses = new ArrayList<>();
        for (JsonNode node : root.path("senses")) {
            String where = file + ", sense " + node.path("id").asText("without id");
            try {
                senses.add(sense(type, node));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
        }
        return senses;
    }

    private Optional<PloverType> type(String name) {
        if (name.isEmpty() || name.equals("null")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PloverType.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": there is no PLOVER type " + name, e);
        }
    }

    private static Sense sense(Optional<PloverType> type, JsonNode node) {
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("unknown field " + field);
            }
        });
        if (node.path("id").asText("").isBlank()) {
            throw new IllegalArgumentException("needs an id");
        }
        Anchor anchor = null;
        for (Anchor candidate : Anchor.values()) {
            if (node.has(candidate.name().toLowerCase(Locale.ROOT))) {
                if (anchor != null) {
                    throw new IllegalArgumentException("one of verb, noun, adjective, auxiliary, not two");
                }
                anchor = candidate;
            }
        }
        if (anchor == null) {
            throw new IllegalArgumentException("needs a verb, noun, adjective or auxiliary");
        }
        Map<String, List<String>> where = new LinkedHashMap<>();
        node.path("where").fields().forEachRemaining(entry -> where.put(entry.getKey(), strings(entry.getValue())));
        List<String> source = strings(node.path("source"));
        List<String> target = strings(node.path("target"));
        return new Sense(
                node.path("id").asText(),
                anchor,
                strings(node.path(anchor.name().toLowerCase(Locale.ROOT))),
                where,
                type,
                text(node, "mode"),
                new CameoCode(node.path("cameo").asText()),
                source.isEmpty() ? anchor.defaultSource() : source,
                target.isEmpty() ? anchor.defaultTarget() : target,
                node.path("reciprocal").asBoolean(),
                node.path("targetless").asBoolean(),
                node.path("sourceless").asBoolean(),
                node.path("silent").asBoolean(),
                text(node, "embeds").map(Modality::of),
                new Sense.Examples(strings(node.path("match")), strings(node.path("not"))));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(value -> !value.isEmpty());
    }

    private static List<String> strings(JsonNode node) {
        List<String> out = new ArrayList<>();
        if (node.isTextual()) {
            out.add(node.asText());
        }
        node.forEach(item -> out.add(item.asText()));
        return List.copyOf(out);
    }
}

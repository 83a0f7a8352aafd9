package org.detente.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/**
 * Reads gold files: JSON lines {@code {"id", "date", "text", "events": [{"source", "target", "plover", "alt"?, "modality"?,
 * "reciprocal"?, "trigger"?}]}}; {@code plover} is null for a statement without type, {@code alt} lists types that are
 * accepted as well, modality is asserted if absent.
 */
public final class GoldFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldFile() {}

    /**
     * All sentences of a file.
     *
     * @throws GoldFileException if it cannot be read or a line is wrong; the message names the line
     */
    public static List<GoldSentence> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GoldFileException(file + " cannot be read: " + e.getMessage());
        }
        List<GoldSentence> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    out.add(sentence(MAPPER.readTree(lines.get(i))));
                } catch (JsonProcessingException e) {
                    throw new GoldFileException(file + " line " + (i + 1) + ": " + e.getOriginalMessage());
                } catch (RuntimeException e) { // a date, type or modality that is none
                    throw new GoldFileException(file + " line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return out;
    }

    private static GoldSentence sentence(JsonNode row) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            events.add(new GoldEvent(
                    GoldEvent.country(event.path("source").asText("")),
                    GoldEvent.country(event.path("target").asText("")),
                    types(event),
                    Modality.of(event.path("modality").asText("asserted")),
                    event.path("reciprocal").asBoolean(),
                    event.path("trigger").asText("")));
        }
        if (!row.hasNonNull("text") || !row.hasNonNull("id")) {
            throw new IllegalArgumentException("a line needs \"id\", \"date\", \"text\" and \"events\"");
        }
        return new GoldSentence(
                row.path("id").asText(),
                LocalDate.parse(row.path("date").asText()),
                row.path("text").asText(),
                events);
    }

    private static Set<PloverType> types(JsonNode event) {
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        if (event.hasNonNull("plover")) {
            types.add(PloverType.valueOf(event.path("plover").asText()));
        }
        event.path("alt").forEach(other -> types.add(PloverType.valueOf(other.asText())));
        return types;
    }
}

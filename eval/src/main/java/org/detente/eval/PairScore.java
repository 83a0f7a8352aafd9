package org.detente.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;

/**
 * How often both countries are right where an asserted event of a gold file was found. An event is found when one is coded
 * in its sentence with its type and, where the gold tells its trigger, a trigger of the same words; of several the one
 * with most right counts. Prints each wrong pair. Gold lines are those of {@link EventScore}.
 */
public final class PairScore {
    private PairScore() {}

    /** Prints the share of right pairs of one gold file. */
    public static void main(String[] files) throws IOException {
        PrintStream out = Output.utf8();
        if (files.length != 1) {
            out.println("Name one gold file (JSON lines).");
            return;
        }
        try (StoryCoder coder = StoryCoder.open()) {
            int found = 0;
            List<String> wrong = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(files[0]), StandardCharsets.UTF_8)) {
                found += pairs(new ObjectMapper().readTree(line), coder, wrong);
            }
            wrong.forEach(out::println);
            out.printf(
                    Locale.ROOT,
                    "both countries right in %d of %d found events (%.1f %%)%n",
                    found - wrong.size(),
                    found,
                    100.0 * (found - wrong.size()) / Math.max(1, found));
        }
    }

    private static int pairs(JsonNode row, StoryCoder coder, List<String> wrong) {
        String text = row.path("text").asText();
        List<EventMention> coded = coder
                .code(new Story(
                        row.path("id").asText(),
                        Optional.of(LocalDate.parse(row.path("date").asText())),
                        Optional.empty(),
                        text,
                        Optional.empty(),
                        Optional.empty()))
                .events()
                .stream()
                .filter(event -> event.modality() == Modality.ASSERTED)
                .toList();
        int found = 0;
        Set<EventMention> used = new HashSet<>();
        for (JsonNode gold : row.path("events")) {
            if (!gold.path("modality").asText("asserted").equals("asserted")) {
                continue;
            }
            List<EventMention> same = coded.stream()
                    .filter(event -> !used.contains(event) && isFound(gold, event, text))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            found++;
            Optional<EventMention> right = same.stream()
                    .filter(event -> EventScore.samePair(gold, event))
                    .findFirst();
            right.ifPresent(used::add);
            if (right.isEmpty()) {
                EventMention first = same.get(0);
                wrong.add(row.path("id").asText() + " " + gold.path("plover").asText("-") + " \""
                        + gold.path("trigger").asText() + "\": "
                        + gold.path("source").asText("-") + " > "
                        + gold.path("target").asText("-") + ", coded "
                        + first.source().map(ActorCode::value).orElse("-") + " > "
                        + first.target().map(ActorCode::value).orElse("-") + "\n    " + text);
            }
        }
        return found;
    }

    private static boolean isFound(JsonNode gold, EventMention event, String text) {
        Set<String> types = new TreeSet<>();
        types.add(gold.path("plover").asText("-"));
        gold.path("alt").forEach(alternative -> types.add(alternative.asText()));
        String trigger = gold.path("trigger").asText("").toLowerCase(Locale.ROOT);
        boolean sameWords = trigger.isEmpty()
                || trigger.contains(event.trigger().of(text).toLowerCase(Locale.ROOT))
                || event.trigger().of(text).toLowerCase(Locale.ROOT).contains(trigger);
        return sameWords && types.contains(event.type().map(Enum::name).orElse("-"));
    }
}

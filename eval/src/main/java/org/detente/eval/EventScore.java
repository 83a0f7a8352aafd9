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
import java.util.Arrays;
import java.util.LinkedHashSet;
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
 * Codes a gold file and scores what comes out. A line of the file is {@code {"id", "date", "text", "events": [{"source",
 * "target", "plover", "alt"?, "modality", "reciprocal"}]}}.
 *
 * <p>What counts are distinct triples (source, PLOVER type, target) a sentence, actors by their country (the first three
 * letters; all international bodies are one); asserted events only. A mutual event may be read either way. An actor
 * without country in the gold matches any, and {@code alt} lists types accepted as well. Pairs are matched so that most
 * match; counts are summed over sentences. An event coded as asserted that the gold calls alleged, denied, negated,
 * hypothetical or historical is wrong.
 */
public final class EventScore {
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "NGM", "IMG", "INT", "MNC", "UIS", "UNO");
    private static final Set<String> NOT_A_COUNTRY =
            Set.of("GOV", "MIL", "REB", "OPP", "COP", "JUD", "SPY", "UAF", "LEG", "CVL");

    private EventScore() {}

    /** What two codings of a sentence are compared by; a part that does not count is left empty. */
    private record Unit(Optional<String> source, Set<String> types, Optional<String> target, boolean mutual) {
        boolean matches(Unit coded) {
            return same(coded.source, coded.target, coded.types)
                    || (mutual || coded.mutual) && same(coded.target, coded.source, coded.types);
        }

        private boolean same(Optional<String> from, Optional<String> to, Set<String> coded) {
            return types.stream().anyMatch(coded::contains)
                    && (source.isEmpty() || source.equals(from))
                    && (target.isEmpty() || target.equals(to));
        }
    }

    private static final class Tally {
        private int hit;
        private int wrong;
        private int missed;

        void add(List<Unit> gold, List<Unit> coded) {
            int[] goldOf = new int[coded.size()];
            Arrays.fill(goldOf, -1);
            int found = 0;
            for (int g = 0; g < gold.size(); g++) {
                found += place(g, gold, coded, goldOf, new boolean[coded.size()]) ? 1 : 0;
            }
            int mirrored = 0;
            for (int c = 0; c < coded.size(); c++) {
                mirrored += goldOf[c] < 0 && isMirror(coded.get(c), gold, goldOf) ? 1 : 0;
            }
            hit += found;
            missed += gold.size() - found;
            wrong += coded.size() - found - mirrored;
        }

        private static boolean isMirror(Unit coded, List<Unit> gold, int[] goldOf) {
            for (int g : goldOf) {
                if (g >= 0 && gold.get(g).mutual() && gold.get(g).matches(coded)) {
                    return true;
                }
            }
            return false;
        }

        /** Augmenting paths (Kuhn): the largest matching. */
        private static boolean place(int g, List<Unit> gold, List<Unit> coded, int[] goldOf, boolean[] seen) {
            for (int c = 0; c < coded.size(); c++) {
                if (!seen[c] && gold.get(g).matches(coded.get(c))) {
                    seen[c] = true;
                    if (goldOf[c] < 0 || place(goldOf[c], gold, coded, goldOf, seen)) {
                        goldOf[c] = g;
                        return true;
                    }
                }
            }
            return false;
        }

        String line(String name) {
            double precision = hit + wrong == 0 ? 0 : (double) hit / (hit + wrong);
            double recall = hit + missed == 0 ? 0 : (double) hit / (hit + missed);
            double f1 = hit == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    Locale.ROOT,
                    "%-7s P %.3f  R %.3f  F1 %.3f   hit %d wrong %d missed %d",
                    name,
                    precision,
                    recall,
                    f1,
                    hit,
                    wrong,
                    missed);
        }
    }

    /** Prints the scores on a gold file. */
    public static void main(String[] files) throws IOException {
        PrintStream out = Output.utf8();
        if (files.length != 1) {
            out.println("Name one gold file (JSON lines).");
            return;
        }
        try (StoryCoder coder = StoryCoder.open()) {
            out.print(of(Files.readAllLines(Path.of(files[0]), StandardCharsets.UTF_8), coder));
        }
    }

    /** The scores on the lines of a gold file, as text. */
    static String of(List<String> lines, StoryCoder coder) throws IOException {
        Tally triple = new Tally();
        Tally type = new Tally();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : lines) {
            JsonNode row = mapper.readTree(line);
            Story story = new Story(
                    row.path("id").asText(),
                    Optional.of(LocalDate.parse(row.path("date").asText())),
                    Optional.empty(),
                    row.path("text").asText(),
                    Optional.empty(),
                    Optional.empty());
            List<EventMention> events = coder.code(story).events();
            triple.add(gold(row, true), coded(events, true));
            type.add(gold(row, false), coded(events, false));
        }
        return lines.size() + " sentences\n" + triple.line("triple") + "\n" + type.line("type") + "\n";
    }

    private static List<Unit> gold(JsonNode row, boolean actors) {
        Set<Unit> units = new LinkedHashSet<>();
        for (JsonNode event : row.path("events")) {
            Set<String> types = new TreeSet<>();
            if (!event.path("plover").isNull()) {
                types.add(event.path("plover").asText());
            }
            event.path("alt").forEach(alternative -> types.add(alternative.asText()));
            boolean asserted = event.path("modality").asText("asserted").equals("asserted");
            if (asserted && !types.isEmpty()) {
                units.add(unit(
                        actors,
                        event.path("source").asText(""),
                        types,
                        event.path("target").asText(""),
                        event.path("reciprocal").asBoolean()));
            }
        }
        return new ArrayList<>(units);
    }

    /** Whether a coded event has the countries of a gold one; a mutual one either way round. */
    static boolean samePair(JsonNode gold, EventMention event) {
        Set<String> any = Set.of("any");
        Unit wanted = new Unit(
                country(gold.path("source").asText("")),
                any,
                country(gold.path("target").asText("")),
                gold.path("reciprocal").asBoolean());
        Unit coded = new Unit(
                country(event.source().map(ActorCode::value).orElse("")),
                any,
                country(event.target().map(ActorCode::value).orElse("")),
                event.reciprocal());
        return wanted.matches(coded);
    }

    private static List<Unit> coded(List<EventMention> events, boolean actors) {
        Set<Unit> units = new LinkedHashSet<>();
        for (EventMention event : events) {
            if (event.modality() == Modality.ASSERTED && event.type().isPresent()) {
                units.add(unit(
                        actors,
                        event.source().map(ActorCode::value).orElse(""),
                        Set.of(event.type().get().name()),
                        event.target().map(ActorCode::value).orElse(""),
                        event.reciprocal()));
            }
        }
        return new ArrayList<>(units);
    }

    private static Unit unit(boolean actors, String source, Set<String> types, String target, boolean mutual) {
        if (!actors) {
            return new Unit(Optional.empty(), types, Optional.empty(), false);
        }
        Optional<String> from = country(source);
        Optional<String> to = country(target);
        boolean turn = mutual && to.orElse("").compareTo(from.orElse("")) < 0;
        return turn ? new Unit(to, types, from, true) : new Unit(from, types, to, mutual);
    }

    private static Optional<String> country(String code) {
        if (code.length() < 3 || !code.substring(0, 3).chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String head = code.substring(0, 3);
        if (INTERNATIONAL.contains(head)) {
            return Optional.of("INT");
        }
        return NOT_A_COUNTRY.contains(head) ? Optional.empty() : Optional.of(head);
    }
}

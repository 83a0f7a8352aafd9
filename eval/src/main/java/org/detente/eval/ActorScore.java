package org.detente.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.actor.ActorFinder;
import org.detente.actor.Discourse;
import org.detente.actor.SentenceActors;
import org.detente.coding.EventPlaces;
import org.detente.model.CodedStory;
import org.detente.model.EventPlace;
import org.detente.model.PloverType;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.detente.text.Parser;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Tree;

/**
 * Scores the actors of the passages in {@code eval/actors}, a file a kind, and where their acts happened. A mention is right
 * when the codes found on its words are those of its answer.
 */
public final class ActorScore {
    private static final String ROW = "%-14s %6d of %6d  %5.1f %%%n";

    private final StoryCoder coder;
    private final Parser parser;
    private final ActorFinder finder;
    private final Optional<PrintStream> wrong;

    ActorScore(StoryCoder coder, Parser parser, Optional<PrintStream> wrong) {
        this.coder = coder;
        this.parser = parser;
        this.finder = ActorFinder.load();
        this.wrong = wrong;
    }

    /** How many of how many. */
    record Count(int right, int all) {
        Count plus(Count other) {
            return new Count(right + other.right, all + other.all);
        }

        Count plus(boolean isRight) {
            return new Count(right + (isRight ? 1 : 0), all + 1);
        }
    }

    /** Mentions, and places where they are asked for. */
    record Counts(Count mentions, Count places) {
        Counts plus(Counts other) {
            return new Counts(mentions.plus(other.mentions), places.plus(other.places));
        }
    }

    /** Prints the scores of a folder's files; with {@code --wrong} also each wrong answer. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = Output.utf8();
        List<String> names =
                Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        boolean list = Arrays.asList(arguments).contains("--wrong");
        if (names.size() != 1) {
            out.println("Name one folder or file of passages.");
            return;
        }
        try (StoryCoder coder = StoryCoder.open();
                Parser parser = Parser.load()) {
            new ActorScore(coder, parser, list ? Optional.of(out) : Optional.empty()).print(Path.of(names.get(0)), out);
        }
    }

    private void print(Path at, PrintStream out) throws IOException {
        Counts all = new Counts(new Count(0, 0), new Count(0, 0));
        int passages = 0;
        for (Path file : files(at)) {
            List<String> lines = passages(file);
            Counts counts = of(lines);
            passages += lines.size();
            all = all.plus(counts);
            out.printf(
                    Locale.ROOT,
                    ROW,
                    String.valueOf(file.getFileName()).replace(".tsv", ""),
                    counts.mentions().right(),
                    counts.mentions().all(),
                    percent(counts.mentions()));
        }
        out.printf(
                Locale.ROOT,
                ROW,
                "all mentions",
                all.mentions().right(),
                all.mentions().all(),
                percent(all.mentions()));
        out.printf(Locale.ROOT, ROW, "where", all.places().right(), all.places().all(), percent(all.places()));
        Count both = all.mentions().plus(all.places());
        out.printf(Locale.ROOT, ROW, "all answers", both.right(), both.all(), percent(both));
        out.println(passages + " passages");
    }

    private static List<Path> files(Path at) throws IOException {
        if (!Files.isDirectory(at)) {
            return List.of(at);
        }
        try (Stream<Path> files = Files.list(at)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** The lines of a file that are passages. */
    static List<String> passages(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("date\t"))
                .toList();
    }

    private static double percent(Count count) {
        return count.all() == 0 ? 0 : 100.0 * count.right() / count.all();
    }

    /** The counts of some passages. */
    Counts of(List<String> lines) {
        Count mentions = new Count(0, 0);
        Count places = new Count(0, 0);
        for (String line : lines) {
            MarkedPassage passage = MarkedPassage.of(line);
            CodedStory coded = coder.code(new Story(
                    "passage",
                    Optional.of(passage.day()),
                    Optional.empty(),
                    passage.text(),
                    Optional.empty(),
                    Optional.empty()));
            for (MarkedPassage.Mark mark : passage.marks()) {
                List<String> codes = codes(coded, mark);
                boolean right = mark.isRight(codes);
                mentions = mentions.plus(right);
                if (!right) {
                    tell(mark.words() + " = " + mark.answer() + ", got " + codes, passage);
                }
            }
            if (!passage.where().isEmpty()) {
                Optional<EventPlace> place = coded.events().isEmpty() ? mainPlace(passage) : place(coded);
                boolean right = isThere(passage.where(), place);
                places = places.plus(right);
                if (!right) {
                    tell(
                            "where " + passage.where() + ", got "
                                    + place.map(p -> p.name() + ", "
                                                    + p.country().orElse("-"))
                                            .orElse(coded.events().isEmpty() ? "no event" : "-"),
                            passage);
                }
            }
        }
        return new Counts(mentions, places);
    }

    private void tell(String what, MarkedPassage passage) {
        wrong.ifPresent(out -> out.println("  " + what + "  < " + passage.day() + " " + passage.text()));
    }

    private static List<String> codes(CodedStory coded, MarkedPassage.Mark mark) {
        return coded.actors().stream()
                .filter(actor -> actor.span().start() < mark.span().end()
                        && mark.span().start() < actor.span().end())
                .map(actor -> actor.actor().value())
                .distinct()
                .toList();
    }

    /** Where the main clause is located, for passages in which no event was found: finding those is not asked here. */
    private Optional<EventPlace> mainPlace(MarkedPassage passage) {
        Discourse discourse = new Discourse(Optional.of(passage.day()));
        for (Sentence sentence : SentenceSplitter.split(passage.text())) {
            Tree tree = parser.parse(sentence);
            SentenceActors actors = finder.actors(tree, finder.names(sentence.tokens(), discourse), discourse);
            Optional<EventPlace> place = new EventPlaces(finder.gazetteer(), tree, actors, Optional.empty())
                    .of(tree.root(), Optional.of(PloverType.ASSAULT));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<EventPlace> place(CodedStory coded) {
        return coded.events().stream()
                .flatMap(event -> event.place().stream())
                .filter(place -> !place.fromDateline())
                .min((a, b) -> a.precision().compareTo(b.precision()));
    }

    private static boolean isThere(String where, Optional<EventPlace> found) {
        return Arrays.stream(where.split("/"))
                .map(String::strip)
                .anyMatch(answer -> answer.equals("-")
                        ? found.isEmpty()
                        : found.filter(place -> isThere(answer, place)).isPresent());
    }

    /** The answer is "Geneva, CHE", "SYR", or the name of a sea or site. */
    private static boolean isThere(String answer, EventPlace place) {
        if (answer.matches("[A-Z]{3}")) {
            return place.precision() == EventPlace.Precision.COUNTRY
                    && place.country().filter(answer::equals).isPresent();
        }
        int comma = answer.lastIndexOf(", ");
        String name = comma < 0 ? answer : answer.substring(0, comma);
        String country = comma < 0 ? "" : answer.substring(comma + 2);
        boolean sameCountry =
                country.isEmpty() || place.country().map(country::equals).orElse(true);
        String one = plain(name);
        String other = plain(place.name());
        return sameCountry && (one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " "));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['\u2019]", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}

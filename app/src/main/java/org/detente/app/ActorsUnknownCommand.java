package org.detente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.actor.UnknownName;
import org.detente.ingest.NewsInput;
import org.detente.ingest.ReadResult;
import org.detente.model.ActorCode;
import org.detente.model.Story;
import org.detente.pipeline.ExplainedSentence;
import org.detente.pipeline.StoryCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names of a corpus that no dictionary has. */
@Command(
        name = "unknown",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Lists the names in your texts that act or are acted on and that no dictionary has, the most frequent first.",
            "",
            "Beside each name stands the actor that the text itself tells most often (by title or nationality), and an"
                    + " example. With --format tsv the lines are ready for a table of your own: fill in what is missing,"
                    + " and code with --actors FILE.",
            ""
        })
final class ActorsUnknownCommand implements Callable<Integer> {
    /** How the list is printed. */
    enum Form {
        /** For reading. */
        table,
        /** Ready for an actor file. */
        tsv
    }

    private static final int WIDTH = 78;

    private final Session session;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many names (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or tsv (default: table).")
    private Form form = Form.table;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private OwnFiles own = new OwnFiles();

    ActorsUnknownCommand(Session session) {
        this.session = session;
    }

    /** What is known of a name that nobody knows. */
    private static final class Seen {
        private int times;
        private String example = "";
        private final Map<ActorCode, Integer> told = new TreeMap<>();

        String actor() {
            return told.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(entry -> entry.getKey().value())
                    .orElse("");
        }
    }

    @Override
    public Integer call() {
        Map<String, Seen> seen = new HashMap<>();
        long stories = 0;
        long rejected = 0;
        Notes notes = new Notes();
        try (StoryCoder coder = own.open();
                Stream<ReadResult> results =
                        NewsInput.of(names, session.in(), reading.chosen()).read()) {
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                notes.note(result);
                if (result instanceof ReadResult.Read read) {
                    stories++;
                    coder.explain(read.story()).forEach(sentence -> note(sentence, read.story(), seen));
                } else if (result instanceof ReadResult.Rejected refused) {
                    rejected++;
                    session.err().println("rejected: " + Words.clean(refused.message()));
                }
            }
        }
        print(seen);
        session.out().flush();
        notes.print(session.err());
        session.err()
                .println(Words.count(seen.size(), "unknown name", "unknown names") + " in "
                        + Words.count(stories, "story", "stories") + "; " + Words.number(rejected) + " rejected");
        return stories > 0 ? ExitCode.DONE : ExitCode.INPUT;
    }

    private static void note(ExplainedSentence sentence, Story story, Map<String, Seen> seen) {
        for (UnknownName name : sentence.unknown()) {
            Seen one = seen.computeIfAbsent(Words.clean(name.span().of(story.fullText())), key -> new Seen());
            one.times++;
            one.example = one.example.isEmpty() ? Words.clean(sentence.text()) : one.example;
            name.told().ifPresent(code -> one.told.merge(code, 1, Integer::sum));
        }
    }

    private void print(Map<String, Seen> seen) {
        List<Map.Entry<String, Seen>> sorted = seen.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Seen> entry) -> -entry.getValue().times)
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .collect(Collectors.toList());
        if (form == Form.tsv) {
            session.out().print("code\tperson\taliases\toffice\tfrom\tuntil\tcertainty\n");
        }
        for (Map.Entry<String, Seen> entry : sorted) {
            Seen one = entry.getValue();
            if (form == Form.tsv) {
                session.out().print("# " + one.times + " times: " + one.example + "\n");
                String code = one.actor();
                session.out().print((code.isEmpty() ? "# CODE" : code) + "\t" + entry.getKey() + "\t\t\t\t\tabout\n");
            } else {
                session.out()
                        .println(String.format(Locale.ROOT, "%5d  %-30s %s", one.times, entry.getKey(), one.actor()));
                session.out().print(Words.wrapped("         ", one.example, WIDTH));
            }
        }
    }
}

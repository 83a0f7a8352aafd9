package org.detente.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.actor.ActorFinder;
import org.detente.actor.ActorMeaning;
import org.detente.ingest.NewsInput;
import org.detente.ingest.ReadResult;
import org.detente.model.ActorCode;
import org.detente.model.Story;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Token;

/**
 * The most frequent capitalised names of a corpus, each with whom the dictionaries take it for. A name is a run of
 * capitalised words that does not begin its sentence.
 */
public final class NameCount {
    private static final int MOST = 400;

    private NameCount() {}

    private static final class Count {
        private int times;
        private Optional<LocalDate> day = Optional.empty();
    }

    /** Prints the names of files or folders of stories. */
    public static void main(String[] inputs) throws IOException {
        PrintStream out = Output.utf8();
        Map<String, Count> counts = new HashMap<>();
        try (Stream<ReadResult> results =
                NewsInput.of(List.of(inputs), System.in).read()) {
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                if (result instanceof ReadResult.Read read) {
                    count(read.story(), counts);
                }
            }
        }
        ActorFinder finder = ActorFinder.load();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Count> entry) -> -entry.getValue().times)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(entry -> out.println(line(entry.getKey(), entry.getValue(), finder)));
    }

    private static String line(String name, Count count, ActorFinder finder) {
        Optional<ActorMeaning> meaning = finder.meaning(name, count.day);
        String who = meaning.map(m -> m.code().map(ActorCode::value).orElse("several"))
                .orElse(finder.gazetteer().knows(name) ? "(place)" : "-");
        return String.format(Locale.ROOT, "%6d  %-30s %s", count.times, name, who);
    }

    private static void count(Story story, Map<String, Count> counts) {
        for (Sentence sentence : SentenceSplitter.split(story.fullText())) {
            List<String> run = new ArrayList<>();
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i <= tokens.size(); i++) {
                String form = i < tokens.size() ? tokens.get(i).form() : "";
                if (form.length() > 1 && Character.isUpperCase(form.charAt(0))) {
                    run.add(form);
                } else if (!run.isEmpty()) {
                    Count count = counts.computeIfAbsent(String.join(" ", run), key -> new Count());
                    count.times++;
                    count.day = story.publishedDate();
                    run.clear();
                }
            }
        }
    }
}

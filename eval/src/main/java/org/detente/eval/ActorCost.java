package org.detente.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.actor.ActorFinder;
import org.detente.actor.Discourse;
import org.detente.actor.NamedActors;
import org.detente.actor.SentenceActors;
import org.detente.ingest.NewsInput;
import org.detente.ingest.ReadResult;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.detente.text.Parser;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Tree;

/** What finding and resolving actors costs of the time of the whole chain, on one thread. */
public final class ActorCost {
    private static final double SECOND = 1e9;
    private static final int WARM_UP = 500;

    private ActorCost() {}

    /** Prints the seconds and the share for files or folders of stories. */
    public static void main(String[] inputs) throws IOException {
        PrintStream out = Output.utf8();
        List<Story> stories = new ArrayList<>();
        try (Stream<ReadResult> results =
                NewsInput.of(List.of(inputs), System.in).read()) {
            results.filter(ReadResult.Read.class::isInstance)
                    .map(ReadResult.Read.class::cast)
                    .forEach(read -> stories.add(read.story()));
        }
        ActorFinder finder = ActorFinder.load();
        try (StoryCoder coder = StoryCoder.open();
                Parser parser = Parser.load()) {
            stories.subList(0, Math.min(WARM_UP, stories.size())).forEach(coder::code);
            long start = System.nanoTime();
            stories.forEach(coder::code);
            double whole = (System.nanoTime() - start) / SECOND;
            double actors = 0;
            long sentences = 0;
            for (Story story : stories) {
                Discourse discourse = new Discourse(story.publishedDate());
                for (Sentence sentence : SentenceSplitter.split(story.fullText())) {
                    sentences++;
                    long began = System.nanoTime();
                    NamedActors names = finder.names(sentence.tokens(), discourse);
                    boolean parsed = finder.mayHoldEvent(sentence, names, discourse);
                    long named = System.nanoTime() - began;
                    Optional<Tree> tree = parsed ? Optional.of(parser.parse(sentence)) : Optional.empty();
                    began = System.nanoTime();
                    tree.ifPresent(t -> {
                        SentenceActors found = finder.actors(t, names, discourse);
                        found.mentions();
                        found.remember();
                    });
                    actors += (named + System.nanoTime() - began) / SECOND;
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%d stories, %d sentences: whole chain %.1f s, actors %.2f s (%.1f %%)%n",
                    stories.size(),
                    sentences,
                    whole,
                    actors,
                    100 * actors / whole);
        }
    }
}

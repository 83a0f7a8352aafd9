package org.detente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.model.Story;
import org.detente.pipeline.ExplainedSentence;
import org.detente.pipeline.StoryCoder;
import org.detente.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a sentence was coded as it was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows how words are coded: actors, events and what decided them, and the tree of each sentence.",
            "",
            "Give the words themselves, or --id for a story in a store.",
            ""
        })
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "One sentence or more, in quotation marks.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day it was published, such as 2017-04-12; decides who held which office.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--id", paramLabel = "STORY", description = "The id of a story in the store.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private StoreOption db = new StoreOption();

    @Mixin
    private OwnFiles own = new OwnFiles();

    @Option(names = "--conllu", description = "Prints only the trees, as CoNLL-U.")
    private boolean conllu;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Story story = story();
        if (story.text().isBlank()) {
            throw new UsageException("There are no words to explain.");
        }
        try (StoryCoder coder = own.open()) {
            List<ExplainedSentence> sentences = coder.explain(story);
            if (conllu) {
                sentences.stream().filter(ExplainedSentence::parsed).forEach(this::tree);
                return ExitCode.DONE;
            }
            ExplainPrinter printer = new ExplainPrinter(session, story.fullText());
            String between = "";
            for (ExplainedSentence sentence : sentences) {
                session.out().print(between);
                printer.all(sentence);
                between = "\n";
            }
        }
        return ExitCode.DONE;
    }

    private Story story() {
        if (text.isPresent() == id.isPresent()) {
            throw new UsageException("Give either words to explain or --id, as in: detente explain"
                    + " \"The United States condemned Russia.\"");
        }
        if (text.isPresent()) {
            return new Story("words", date, Optional.empty(), text.get(), Optional.empty(), Optional.empty());
        }
        try (EventStore store = EventStore.openForReading(db.file())) {
            return store.story(id.orElseThrow())
                    .orElseThrow(() -> new UsageException(
                            "The store " + db.file() + " has no story with the id " + id.get() + "."));
        }
    }

    private void tree(ExplainedSentence sentence) {
        session.out().print("# text = " + Words.clean(sentence.text()) + "\n" + sentence.conllu() + "\n");
    }
}

package org.detente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.detente.model.Modality;
import org.detente.pipeline.StoryCoder;
import org.detente.scoring.Evaluation;
import org.detente.scoring.GoldEvent;
import org.detente.scoring.GoldFile;
import org.detente.scoring.GoldFileException;
import org.detente.scoring.GoldSentence;
import org.detente.scoring.Score;
import org.detente.scoring.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well Detente codes sentences that a person coded. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Codes the sentences of a gold file and scores what comes out.",
            "",
            "A line of the file is {\"id\", \"date\", \"text\", \"events\": [{\"source\", \"target\", \"plover\","
                    + " \"alt\", \"modality\", \"reciprocal\"}]}. What counts are distinct triples (source, PLOVER type,"
                    + " target) a sentence, actors by country, asserted events only. In brackets: 95 %% intervals of a"
                    + " bootstrap over sentences.",
            ""
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int WIDTH = 78;
    private static final int CONFUSIONS = 8;

    private final Session session;

    @Parameters(paramLabel = "GOLD", description = "The gold file (JSON lines).")
    private Path gold = Path.of("");

    @Option(names = "--worst", paramLabel = "N", description = "Also prints the N worst sentences (default: none).")
    private int worst;

    @Mixin
    private OwnFiles own = new OwnFiles();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<GoldSentence> sentences = sentences();
        try (StoryCoder coder = own.open()) {
            Evaluation evaluation = Evaluation.of(
                    sentences,
                    sentence -> coder.code(sentence.story()).events().stream()
                            .map(event -> GoldEvent.of(event, sentence.story().fullText()))
                            .toList());
            print(evaluation);
        }
        return ExitCode.DONE;
    }

    private List<GoldSentence> sentences() {
        try {
            return GoldFile.read(gold);
        } catch (GoldFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void print(Evaluation evaluation) {
        line("%d sentences", evaluation.sentences());
        for (View view : View.values()) {
            Score score = evaluation.score(view);
            Evaluation.Interval f1 = evaluation.interval(view, Score::f1);
            line(
                    "%-8s P %.3f  R %.3f  F1 %.3f (%.3f-%.3f)  hit %d wrong %d missed %d",
                    view.name().toLowerCase(Locale.ROOT),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    f1.low(),
                    f1.high(),
                    score.hit(),
                    score.wrong(),
                    score.missed());
        }
        types(evaluation);
        modalities(evaluation);
        session.out()
                .print(Words.wrapped(
                        "  ",
                        "types confused where the actors are right: "
                                + evaluation.confusedTypes().stream()
                                        .limit(CONFUSIONS)
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .collect(Collectors.joining(", ")),
                        WIDTH));
        for (Evaluation.Mistake mistake : evaluation.worst(worst)) {
            line(
                    "%n%s: %d wrong, %d missed",
                    mistake.sentence().id(),
                    mistake.score().wrong(),
                    mistake.score().missed());
            session.out()
                    .print(Words.wrapped("  ", Words.clean(mistake.sentence().text()), WIDTH));
            mistake.sentence().events().forEach(event -> line("    gold   %s", words(event)));
            mistake.coded().forEach(event -> line("    coded  %s", words(event)));
        }
    }

    private void types(Evaluation evaluation) {
        line("%n%-10s %5s %5s %5s %5s   P      R      F1", "type", "gold", "found", "coded", "right");
        evaluation.byType().entrySet().stream()
                .sorted((a, b) -> b.getValue().gold() - a.getValue().gold())
                .forEach(entry -> {
                    Evaluation.TypeCount count = entry.getValue();
                    double precision = share(count.right(), count.coded());
                    double recall = share(count.found(), count.gold());
                    line(
                            "%-10s %5d %5d %5d %5d   %.3f  %.3f  %.3f",
                            entry.getKey(),
                            count.gold(),
                            count.found(),
                            count.coded(),
                            count.right(),
                            precision,
                            recall,
                            precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
                });
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void modalities(Evaluation evaluation) {
        line(
                "%nmodality right on %.3f of the matched triples; gold in rows, coded in columns",
                evaluation.modalityRight());
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-13s", ""));
        for (Modality modality : Modality.values()) {
            head.append(String.format(Locale.ROOT, " %8.8s", modality.label()));
        }
        line("%s", head);
        evaluation.modalities().forEach((gold, found) -> {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-13s", gold.label()));
            for (Modality modality : Modality.values()) {
                row.append(String.format(Locale.ROOT, " %8d", found.getOrDefault(modality, 0)));
            }
            line("%s", row);
        });
        line("");
    }

    private static String words(GoldEvent event) {
        return event.source().orElse("-") + (event.isMutual() ? " = " : " > ")
                + event.target().orElse("-") + " "
                + event.types().stream().map(Enum::name).sorted().collect(Collectors.joining("/")) + " "
                + event.modality().label() + (event.trigger().isEmpty() ? "" : " \"" + event.trigger() + '"');
    }

    private void line(String format, Object... values) {
        session.out().println(String.format(Locale.ROOT, format, values));
    }
}

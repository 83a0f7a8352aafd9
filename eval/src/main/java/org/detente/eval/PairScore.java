package org.detente.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Modality;
import org.detente.pipeline.StoryCoder;
import org.detente.scoring.GoldEvent;
import org.detente.scoring.GoldFile;
import org.detente.scoring.GoldSentence;

/**
 * How often both countries are right where an asserted event of a gold file was found. An event is found when one is coded
 * in its sentence with its type and, where the gold tells its trigger, a trigger of the same words; of several the one
 * with the right actors counts. Prints each wrong pair.
 */
public final class PairScore {
    private PairScore() {}

    /** Prints the share of right pairs of one gold file. */
    public static void main(String[] files) {
        PrintStream out = Output.utf8();
        if (files.length != 1) {
            out.println("Name one gold file (JSON lines).");
            return;
        }
        try (StoryCoder coder = StoryCoder.open()) {
            int found = 0;
            List<String> wrong = new ArrayList<>();
            for (GoldSentence sentence : GoldFile.read(Path.of(files[0]))) {
                found += pairs(sentence, coder, wrong);
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

    private static int pairs(GoldSentence sentence, StoryCoder coder, List<String> wrong) {
        List<GoldEvent> coded = coder.code(sentence.story()).events().stream()
                .map(event -> GoldEvent.of(event, sentence.story().fullText()))
                .filter(event -> event.modality() == Modality.ASSERTED)
                .toList();
        int found = 0;
        Set<GoldEvent> used = new HashSet<>();
        for (GoldEvent gold : sentence.events()) {
            List<GoldEvent> same = coded.stream()
                    .filter(event ->
                            gold.modality() == Modality.ASSERTED && !used.contains(event) && isFound(gold, event))
                    .toList();
            if (!same.isEmpty()) {
                found++;
                Optional<GoldEvent> right =
                        same.stream().filter(gold::hasActorsOf).findFirst();
                right.ifPresentOrElse(
                        used::add,
                        () -> wrong.add(
                                sentence.id() + " " + gold + "\n  coded " + same.get(0) + "\n  " + sentence.text()));
            }
        }
        return found;
    }

    private static boolean isFound(GoldEvent gold, GoldEvent coded) {
        String wanted = gold.trigger().toLowerCase(Locale.ROOT);
        String got = coded.trigger().toLowerCase(Locale.ROOT);
        boolean sameWords = wanted.isEmpty() || wanted.contains(got) || got.contains(wanted);
        return sameWords && gold.types().stream().anyMatch(coded.types()::contains);
    }
}

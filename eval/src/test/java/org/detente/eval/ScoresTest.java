package org.detente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.pipeline.StoryCoder;
import org.detente.text.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    private static final String TREE = """
            # text = Chad's army shelled a village.
            1-2\tChad's\t_\t_\t_\t_\t_\t_\t_\t_
            1\tChad\tChad\tPROPN\t_\t_\t3\tnmod:poss\t_\t_
            2\t's\t's\tPART\t_\t_\t1\tcase\t_\t_
            3\tarmy\tarmy\tNOUN\t_\t_\t4\tnsubj\t_\t_
            4\tshelled\tshell\tVERB\t_\t_\t0\troot\t_\t_
            5\ta\ta\tDET\t_\t_\t6\tdet\t_\t_
            6\tvillage\tvillage\tNOUN\t_\t_\t4\tobj\t_\t_
            7\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

            """;

    @TempDir
    private Path folder;

    @Test
    void passagesAreScoredByMention() {
        String passage = "2016-06-15\t-\t[Russia|RUS] condemned [Turkey|TUR] and [Chad|MLI/TCD].";
        String wrong = "2016-06-15\tGeneva, CHE\t[Russia|TUR] met [Turkey|TUR+RUS] in [Geneva|@].";
        try (StoryCoder coder = StoryCoder.open();
                Parser parser = Parser.load()) {
            ActorScore.Counts counts = new ActorScore(coder, parser, Optional.empty()).of(List.of(passage, wrong));
            assertThat(counts.mentions()).isEqualTo(new ActorScore.Count(4, 6));
            assertThat(counts.places()).isEqualTo(new ActorScore.Count(2, 2));
        }
    }

    @Test
    void everyPassageOfTheTestSetCanBeRead() throws IOException {
        int passages = 0;
        for (String kind : List.of(
                "ambiguity",
                "descriptions",
                "groups",
                "headlines",
                "metonyms",
                "names",
                "offices",
                "places",
                "pronouns",
                "unknown")) {
            for (String line : ActorScore.passages(Path.of("actors", kind + ".tsv"))) {
                assertThat(MarkedPassage.of(line).marks()).isNotEmpty();
                passages++;
            }
        }
        assertThat(passages).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aTreeThatIsRightScoresInFull() throws IOException {
        Path file = Files.writeString(folder.resolve("own.conllu"), TREE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Parser parser = Parser.load()) {
            SyntaxScore score = new SyntaxScore(new PrintStream(bytes, true, StandardCharsets.UTF_8), parser);
            score.goldTokens(Treebank.read(file));
            score.rawText(Treebank.read(file));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("own")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "words 100.00  UPOS 100.00  UAS 100.00  LAS 100.00  S+O P 100.00 R 100.00 F1 100.00"));
    }
}

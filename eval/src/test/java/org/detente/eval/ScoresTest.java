package org.detente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void eventsCountOnceRightWrongAndMissed() throws IOException {
        String right = """
                {"id":"1","date":"2016-06-15","text":"Kenya praised Ghana.","events":[{"source":"KEN","target":"GHA",\
                "plover":"SUPPORT","modality":"asserted","reciprocal":false}]}""";
        String wrong = """
                {"id":"2","date":"2016-06-15","text":"Peru condemned Chile.","events":[{"source":"CHL","target":"PER",\
                "plover":"ACCUSE","modality":"asserted","reciprocal":false}]}""";
        String mutualEitherWay = """
                {"id":"3","date":"2016-06-15","text":"Chad held talks with Mali.","events":[{"source":"MLI","target":"TCD",\
                "plover":"AGREE","alt":["CONSULT"],"modality":"asserted","reciprocal":true}]}""";
        try (StoryCoder coder = StoryCoder.open()) {
            assertThat(EventScore.of(List.of(right, wrong, mutualEitherWay), coder))
                    .isEqualTo("""
                    3 sentences
                    triple  P 0.667  R 0.667  F1 0.667   hit 2 wrong 1 missed 1
                    type    P 1.000  R 1.000  F1 1.000   hit 3 wrong 0 missed 0
                    """);
        }
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

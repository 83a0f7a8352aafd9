package org.detente.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    private Path folder;

    private static GoldEvent event(String from, String to, PloverType type, Modality modality, boolean mutual) {
        return new GoldEvent(Optional.of(from), Optional.of(to), Set.of(type), modality, mutual, "");
    }

    private List<GoldSentence> gold(String... lines) throws IOException {
        return GoldFile.read(Files.write(folder.resolve("gold.jsonl"), List.of(lines)));
    }

    @Test
    void eventsAreRightWrongOrMissed() throws IOException {
        List<GoldSentence> gold = gold(
                "{\"id\":\"1\",\"date\":\"2016-06-15\",\"text\":\"a\",\"events\":[{\"source\":\"KENGOV\",\"target\":\"GHA\","
                        + "\"plover\":\"SUPPORT\"}]}",
                "{\"id\":\"2\",\"date\":\"2016-06-15\",\"text\":\"b\",\"events\":[{\"source\":\"CHL\",\"target\":\"PER\","
                        + "\"plover\":\"ACCUSE\"}]}",
                "{\"id\":\"3\",\"date\":\"2016-06-15\",\"text\":\"c\",\"events\":[{\"source\":\"MLI\",\"target\":\"TCD\","
                        + "\"plover\":\"AGREE\",\"alt\":[\"CONSULT\"],\"reciprocal\":true}]}");
        Map<String, List<GoldEvent>> coded = Map.of(
                "1", List.of(event("KEN", "GHA", PloverType.SUPPORT, Modality.ASSERTED, false)),
                "2", List.of(event("PER", "CHL", PloverType.ACCUSE, Modality.ASSERTED, false)),
                "3", List.of(event("TCD", "MLI", PloverType.CONSULT, Modality.ASSERTED, true)));
        Evaluation evaluation = Evaluation.of(gold, sentence -> coded.getOrDefault(sentence.id(), List.of()));
        assertThat(evaluation.score(View.TRIPLE)).isEqualTo(new Score(2, 1, 1));
        assertThat(evaluation.score(View.TYPE)).isEqualTo(new Score(3, 0, 0));
        assertThat(evaluation.score(View.TRIPLE).f1()).isCloseTo(0.667, within(0.001));
        assertThat(evaluation.byType().get(PloverType.ACCUSE)).isEqualTo(new Evaluation.TypeCount(1, 0, 1, 0));
        assertThat(evaluation.worst(5))
                .extracting(mistake -> mistake.sentence().id())
                .containsExactly("2");
        Evaluation.Interval interval = evaluation.interval(View.TRIPLE, Score::f1);
        assertThat(interval.low()).isLessThanOrEqualTo(0.667);
        assertThat(interval.high()).isGreaterThanOrEqualTo(0.667);
        assertThat(evaluation.interval(View.TRIPLE, Score::f1)).isEqualTo(interval);
    }

    @Test
    void whatTheGoldOnlyAllegesIsWrongAsAsserted() throws IOException {
        List<GoldSentence> gold = gold(
                "{\"id\":\"1\",\"date\":\"2016-06-15\",\"text\":\"a\",\"events\":[{\"source\":\"KEN\",\"target\":\"GHA\","
                        + "\"plover\":\"ASSAULT\",\"modality\":\"alleged\"}]}");
        Evaluation evaluation = Evaluation.of(
                gold, sentence -> List.of(event("KEN", "GHA", PloverType.ASSAULT, Modality.ASSERTED, false)));
        assertThat(evaluation.score(View.TRIPLE)).isEqualTo(new Score(0, 1, 0));
        assertThat(evaluation.score(View.ANYMOD)).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.modalityRight()).isZero();
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatExceptionOfType(GoldFileException.class)
                .isThrownBy(() -> gold("", "{\"id\":\"1\"}"))
                .withMessageContaining("gold.jsonl line 2");
        assertThatExceptionOfType(GoldFileException.class)
                .isThrownBy(() -> GoldFile.read(folder.resolve("absent.jsonl")))
                .withMessageContaining("absent.jsonl");
    }
}

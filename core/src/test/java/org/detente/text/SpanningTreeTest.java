package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanningTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noTreeIsBetter(int words) {
        Random random = new Random(words);
        for (int i = 0; i < 200; i++) {
            float[][] scores = scores(random, words, i % 2 == 0 ? 10f : 0f);
            int[] heads = SpanningTree.decode(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[words + 1], 1), within(1e-4));
        }
    }

    @Test
    void longSentencesGetTreesToo() {
        Random random = new Random(120);
        for (int i = 0; i < 20; i++) {
            assertThat(isTree(SpanningTree.decode(scores(random, 1 + random.nextInt(120), 5f))))
                    .isTrue();
        }
    }

    @Test
    void equalScoresGiveATree() {
        assertThat(isTree(SpanningTree.decode(new float[40][40]))).isTrue();
    }

    @Test
    void theRootIsTheWordThatFitsBest() {
        float[][] scores = {{0, 0, 0}, {5, 0, 4}, {9, 3, 0}};
        assertThat(SpanningTree.decode(scores)).containsExactly(0, 2, 0);
    }

    /** With a pull, words that stand side by side want each other, so that there are cycles to break. */
    private static float[][] scores(Random random, int words, float pull) {
        float[][] scores = new float[words + 1][words + 1];
        for (int d = 0; d <= words; d++) {
            for (int h = 0; h <= words; h++) {
                scores[d][h] = random.nextFloat() * 20 - 10 + ((d - 1) / 2 == (h - 1) / 2 && h > 0 ? pull : 0);
            }
        }
        return scores;
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < heads.length; h++) {
            heads[word] = h;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int steps = 0;
            for (int at = d; at != 0; at = heads[at]) {
                if (++steps > heads.length) {
                    return false;
                }
            }
        }
        return roots == 1 && heads[0] == 0;
    }
}

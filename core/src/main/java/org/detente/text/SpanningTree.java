package org.detente.text;

import java.util.Arrays;

/**
 * The best well-formed tree for given arc scores: one root, no cycles. Chu and Liu (1965), Edmonds (1967); where the
 * best choice of each word already is a tree, which holds for some 95 % of sentences, nothing more is computed.
 */
final class SpanningTree {
    private static final double NEVER = -1e9;
    private static final int ROOT_CANDIDATES = 5;

    private SpanningTree() {}

    /**
     * @param scores {@code scores[d][h]}: how well head h suits word d; row 0 is not read, column 0 is the root
     * @return the head of each word; index 0 is 0
     */
    static int[] decode(float[][] scores) {
        int n = scores.length;
        double[][] s = new double[n][n];
        for (int d = 1; d < n; d++) {
            for (int h = 0; h < n; h++) {
                s[d][h] = d == h ? NEVER : scores[d][h];
            }
        }
        Arrays.fill(s[0], NEVER);
        int[] greedy = best(s);
        if (roots(greedy) == 1 && cycle(greedy) == null) {
            return greedy;
        }
        return withOneRoot(s);
    }

    private static int[] withOneRoot(double[][] s) {
        int n = s.length;
        Integer[] order = new Integer[n - 1];
        for (int i = 1; i < n; i++) {
            order[i - 1] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(rootMargin(s, b), rootMargin(s, a)));
        int[] bestHeads = new int[n];
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Math.min(ROOT_CANDIDATES, order.length); k++) {
            int root = order[k];
            double[][] t = new double[n][];
            for (int d = 0; d < n; d++) {
                t[d] = s[d].clone();
                t[d][0] = d == root ? s[d][0] : NEVER;
            }
            Arrays.fill(t[root], 1, n, NEVER);
            int[] heads = edmonds(t);
            double score = 0;
            for (int d = 1; d < n; d++) {
                score += t[d][heads[d]];
            }
            if (score > bestScore) {
                bestScore = score;
                bestHeads = heads;
            }
        }
        return bestHeads;
    }

    private static double rootMargin(double[][] s, int d) {
        double other = NEVER;
        for (int h = 1; h < s.length; h++) {
            other = Math.max(other, s[d][h]);
        }
        return s[d][0] - other;
    }

    private static int[] best(double[][] s) {
        int[] heads = new int[s.length];
        for (int d = 1; d < s.length; d++) {
            for (int h = 1; h < s.length; h++) {
                if (s[d][h] > s[d][heads[d]]) {
                    heads[d] = h;
                }
            }
        }
        return heads;
    }

    private static int roots(int[] heads) {
        int count = 0;
        for (int d = 1; d < heads.length; d++) {
            count += heads[d] == 0 ? 1 : 0;
        }
        return count;
    }

    /** The words of a cycle, or null when there is none. */
    private static int @org.jspecify.annotations.Nullable [] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            int at = i;
            while (at != 0 && seen[at] == 0) {
                seen[at] = i;
                at = heads[at];
            }
            if (at != 0 && seen[at] == i) {
                int length = 1;
                for (int j = heads[at]; j != at; j = heads[j]) {
                    length++;
                }
                int[] words = new int[length];
                for (int k = 0, j = at; k < length; k++, j = heads[j]) {
                    words[k] = j;
                }
                return words;
            }
        }
        return null;
    }

    private static int[] edmonds(double[][] s) {
        int n = s.length;
        int[] heads = best(s);
        int[] cycle = cycle(heads);
        if (cycle == null) {
            return heads;
        }
        boolean[] inCycle = new boolean[n];
        for (int c : cycle) {
            inCycle[c] = true;
        }
        int[] outside = new int[n - cycle.length];
        int m = 0;
        for (int i = 0; i < n; i++) {
            if (!inCycle[i]) {
                outside[m++] = i;
            }
        }
        double[][] contracted = new double[m + 1][m + 1];
        int[] headInCycle = new int[m]; // for an outside word: its best head in the cycle
        int[] entry = new int[m]; // for an outside head: the cycle word at which it best enters
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                contracted[i][j] = s[outside[i]][outside[j]];
            }
            int bestHead = cycle[0];
            int bestEntry = cycle[0];
            for (int c : cycle) {
                if (s[outside[i]][c] > s[outside[i]][bestHead]) {
                    bestHead = c;
                }
                if (s[c][outside[i]] - s[c][heads[c]] > s[bestEntry][outside[i]] - s[bestEntry][heads[bestEntry]]) {
                    bestEntry = c;
                }
            }
            headInCycle[i] = bestHead;
            entry[i] = bestEntry;
            contracted[i][m] = s[outside[i]][bestHead];
            contracted[m][i] = s[bestEntry][outside[i]] - s[bestEntry][heads[bestEntry]];
        }
        Arrays.fill(contracted[0], NEVER * 10);
        for (int i = 0; i <= m; i++) {
            contracted[i][i] = NEVER * 10;
        }
        int[] inner = edmonds(contracted);
        int[] result = heads.clone();
        for (int i = 1; i < m; i++) {
            result[outside[i]] = inner[i] == m ? headInCycle[i] : outside[inner[i]];
        }
        int from = inner[m];
        result[entry[from]] = outside[from];
        return result;
    }
}

package org.detente.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/**
 * How well a coder did on gold sentences. Actors count by country, events as distinct units a sentence, counts are summed
 * over sentences (micro average). An event coded as asserted that the gold calls alleged, denied, negated, hypothetical or
 * historical is wrong. Intervals are of a bootstrap over sentences: percentiles 2.5 and 97.5 of {@value #RESAMPLES}
 * samples with replacement (Efron and Tibshirani, An Introduction to the Bootstrap, 1993), always with the same seed.
 */
public final class Evaluation {
    /** A 95 % interval. */
    public record Interval(double low, double high) {}

    /** Gold events of one PLOVER type, those of them found, events coded with it, and those of them right. */
    public record TypeCount(int gold, int found, int coded, int right) {
        TypeCount plus(int moreGold, int moreFound, int moreCoded, int moreRight) {
            return new TypeCount(gold + moreGold, found + moreFound, coded + moreCoded, right + moreRight);
        }
    }

    /** A sentence and what went wrong in it. */
    public record Mistake(GoldSentence sentence, List<GoldEvent> coded, Score score) {}

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20161108;
    private static final double LOW = 0.025;

    private final List<GoldSentence> sentences;
    private final List<List<GoldEvent>> coded = new ArrayList<>();
    private final Map<View, List<Score>> scores = new EnumMap<>(View.class);

    private Evaluation(List<GoldSentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** Codes all sentences and compares. */
    public static Evaluation of(List<GoldSentence> sentences, Function<GoldSentence, List<GoldEvent>> coder) {
        Evaluation evaluation = new Evaluation(sentences);
        sentences.forEach(sentence -> evaluation.coded.add(coder.apply(sentence)));
        for (View view : View.values()) {
            List<Score> each = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                each.add(evaluation.pairing(view, i).score());
            }
            evaluation.scores.put(view, each);
        }
        return evaluation;
    }

    private Pairing pairing(View view, int i) {
        return new Pairing(view, sentences.get(i).events(), coded.get(i));
    }

    private List<Score> each(View view) {
        return scores.getOrDefault(view, List.of());
    }

    /** How many sentences. */
    public int sentences() {
        return sentences.size();
    }

    /** The counts over all sentences. */
    public Score score(View view) {
        return each(view).stream().reduce(Score.NONE, Score::plus);
    }

    /** The interval of a figure of the counts, such as {@link Score#f1}. */
    public Interval interval(View view, ToDoubleFunction<Score> figure) {
        List<Score> all = each(view);
        Random random = new Random(SEED);
        double[] figures = random.ints(RESAMPLES, 0, Integer.MAX_VALUE)
                .mapToDouble(seed -> {
                    Score sum = new Random(seed)
                            .ints(all.size(), 0, Math.max(1, all.size()))
                            .mapToObj(all::get)
                            .reduce(Score.NONE, Score::plus);
                    return figure.applyAsDouble(sum);
                })
                .sorted()
                .toArray();
        return new Interval(figures[(int) (LOW * RESAMPLES)], figures[(int) ((1 - LOW) * RESAMPLES)]);
    }

    /** Counts of triples by type; a gold event of several accepted types stands under the first by name. */
    public Map<PloverType, TypeCount> byType() {
        Map<PloverType, TypeCount> out = new EnumMap<>(PloverType.class);
        for (int i = 0; i < sentences.size(); i++) {
            Pairing pairing = pairing(View.TRIPLE, i);
            for (Map.Entry<GoldEvent, Optional<GoldEvent>> pair : pairing.goldEvents()) {
                int found = pair.getValue().isPresent() ? 1 : 0;
                pair.getKey().firstType().ifPresent(type -> add(out, type, count -> count.plus(1, found, 0, 0)));
                pair.getValue()
                        .flatMap(GoldEvent::firstType)
                        .ifPresent(type -> add(out, type, count -> count.plus(0, 0, 0, 1)));
            }
            pairing.codedEvents()
                    .forEach(event ->
                            event.firstType().ifPresent(type -> add(out, type, count -> count.plus(0, 0, 1, 0))));
        }
        return out;
    }

    private static void add(Map<PloverType, TypeCount> counts, PloverType type, UnaryOperator<TypeCount> change) {
        counts.put(type, change.apply(counts.getOrDefault(type, new TypeCount(0, 0, 0, 0))));
    }

    /** Where the actors are right and the type is not: how often which gold type was coded as which, the most frequent first. */
    public List<Map.Entry<String, Integer>> confusedTypes() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Map.Entry<GoldEvent, Optional<GoldEvent>> pair :
                    pairing(View.ACTORS, i).goldEvents()) {
                pair.getValue()
                        .filter(found ->
                                found.types().stream().noneMatch(pair.getKey().types()::contains))
                        .ifPresent(found -> counts.merge(name(pair.getKey()) + " as " + name(found), 1, Integer::sum));
            }
        }
        return sorted(counts);
    }

    private static String name(GoldEvent event) {
        return event.firstType().map(Enum::name).orElse("-");
    }

    /** The modality coded for each gold modality, over triples matched whatever theirs. */
    public Map<Modality, Map<Modality, Integer>> modalities() {
        Map<Modality, Map<Modality, Integer>> out = new EnumMap<>(Modality.class);
        for (int i = 0; i < sentences.size(); i++) {
            for (Map.Entry<GoldEvent, Optional<GoldEvent>> pair :
                    pairing(View.ANYMOD, i).goldEvents()) {
                pair.getValue()
                        .ifPresent(found -> out.computeIfAbsent(
                                        pair.getKey().modality(), key -> new EnumMap<>(Modality.class))
                                .merge(found.modality(), 1, Integer::sum));
            }
        }
        return out;
    }

    /** The share of triples matched whatever their modality whose modality is right too. */
    public double modalityRight() {
        int all = 0;
        int right = 0;
        for (Map.Entry<Modality, Map<Modality, Integer>> gold : modalities().entrySet()) {
            for (Map.Entry<Modality, Integer> found : gold.getValue().entrySet()) {
                all += found.getValue();
                right += gold.getKey() == found.getKey() ? found.getValue() : 0;
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** The sentences with most wrong and missed triples. */
    public List<Mistake> worst(int most) {
        List<Mistake> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Score score = each(View.TRIPLE).get(i);
            if (score.wrong() + score.missed() > 0) {
                all.add(new Mistake(sentences.get(i), coded.get(i), score));
            }
        }
        all.sort(Comparator.comparingInt(
                        (Mistake m) -> -m.score().wrong() - m.score().missed())
                .thenComparing(m -> m.sentence().id()));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}

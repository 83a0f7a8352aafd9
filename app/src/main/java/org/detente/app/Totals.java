package org.detente.app;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * What became of the input.
 *
 * @param coded stories coded now
 * @param unchanged stories the store held already, coded alike
 * @param notEnglish stories set aside for their language
 * @param rejected what was no story, or could not be coded
 * @param sentences sentences of the stories coded now
 * @param parsed those of them that could hold an event
 * @param events events told in the stories coded now
 */
record Totals(long coded, long unchanged, long notEnglish, long rejected, long sentences, long parsed, long events) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

    Totals plus(Totals other) {
        return new Totals(
                coded + other.coded,
                unchanged + other.unchanged,
                notEnglish + other.notEnglish,
                rejected + other.rejected,
                sentences + other.sentences,
                parsed + other.parsed,
                events + other.events);
    }

    long stories() {
        return coded + unchanged + notEnglish + rejected;
    }

    /** {@code 1,200 stories, 307 sentences/s}. */
    String soFar(Progress progress) {
        return Words.count(stories(), "story", "stories") + ", " + rate(progress);
    }

    /** {@code 307 sentences/s}, of the stories coded now. */
    String rate(Progress progress) {
        return progress.rate(sentences) + " sentences/s";
    }

    /** {@code stories in 1,200 = coded 1,000 + unchanged 190 + rejected 10}. */
    String balance() {
        return "stories in " + Words.number(stories()) + " = "
                + Stream.of(
                                "coded " + Words.number(coded),
                                "unchanged " + Words.number(unchanged),
                                notEnglish > 0 ? "not English " + Words.number(notEnglish) : "",
                                "rejected " + Words.number(rejected))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" + "));
    }
}

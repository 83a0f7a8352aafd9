package org.detente.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Tells how far a long run has come: on a terminal one line that changes, elsewhere a line every ten seconds. Short runs
 * pass in silence.
 */
final class Progress {
    private static final Duration TERMINAL_PACE = Duration.ofMillis(500);
    private static final Duration PLAIN_PACE = Duration.ofSeconds(10);
    private static final double SECOND = 1e9;
    private static final double SHORT = 10;
    private static final double MINUTE = 60;
    private static final double ENOUGH_TO_GUESS = 0.01;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean overwrite;
    private final Supplier<OptionalDouble> share;
    private final long started = System.nanoTime();
    private long told = started;
    private boolean lineOpen;

    /**
     * A run that begins now.
     *
     * @param share which share of the input has been read, 0 to 1; empty if that is not known
     */
    Progress(Session session, Supplier<OptionalDouble> share) {
        this.err = session.err();
        this.overwrite = session.terminal().progress();
        this.share = share;
    }

    /**
     * Tells the counts if it is time to.
     *
     * @param read how many stories have been read; some of them wait to be coded
     */
    void update(Totals totals, long read) {
        long now = System.nanoTime();
        if (now - told < (overwrite ? TERMINAL_PACE : PLAIN_PACE).toNanos()) {
            return;
        }
        told = now;
        if (overwrite) {
            err.print(CLEAR_LINE + line(totals, read));
            err.flush();
            lineOpen = true;
        } else {
            err.println(line(totals, read));
        }
    }

    /** Removes the line that changes, so that others may follow. */
    void clear() {
        if (lineOpen) {
            err.print(CLEAR_LINE);
            err.flush();
            lineOpen = false;
        }
    }

    /** Sentences a second so far, of the stories coded now. */
    String rate(Totals totals) {
        return Words.number(Math.round(totals.sentences() / seconds())) + " sentences/s";
    }

    /** How long it has taken. */
    String took() {
        return span(seconds());
    }

    private String line(Totals totals, long read) {
        StringBuilder line = new StringBuilder(Words.count(totals.stories(), "story", "stories"));
        line.append(", ").append(rate(totals));
        double done = share.get().orElse(0) * totals.stories() / Math.max(read, 1);
        if (done >= ENOUGH_TO_GUESS) {
            line.append(String.format(Locale.ROOT, ", %.0f %%, about ", 100 * done))
                    .append(span(seconds() * (1 - done) / done))
                    .append(" left");
        }
        return line.toString();
    }

    private double seconds() {
        return Math.max((System.nanoTime() - started) / SECOND, 1 / SECOND);
    }

    private static String span(double seconds) {
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, seconds < SHORT ? "%.1f s" : "%.0f s", seconds);
        }
        long minutes = Math.round(seconds / MINUTE);
        return minutes < MINUTE
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }
}

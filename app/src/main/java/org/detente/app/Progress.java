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
    private final long started = System.nanoTime();
    private long told = started;
    private boolean lineOpen;

    /** A run that begins now. */
    Progress(Session session) {
        this.err = session.err();
        this.overwrite = session.terminal().progress();
    }

    /**
     * Tells the counts if it is time to.
     *
     * @param counts what has been done
     * @param done which share of all is done, 0 to 1; empty if that is not known
     */
    void update(Supplier<String> counts, OptionalDouble done) {
        long now = System.nanoTime();
        if (now - told < (overwrite ? TERMINAL_PACE : PLAIN_PACE).toNanos()) {
            return;
        }
        told = now;
        String line = counts.get() + left(done.orElse(0));
        if (overwrite) {
            err.print(CLEAR_LINE + line);
            err.flush();
            lineOpen = true;
        } else {
            err.println(line);
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

    /** So many a second so far. */
    String rate(long number) {
        return Words.number(Math.round(number / seconds()));
    }

    /** How long it has taken. */
    String took() {
        return span(seconds());
    }

    private String left(double done) {
        return done < ENOUGH_TO_GUESS
                ? ""
                : String.format(Locale.ROOT, ", %.0f %%, about ", 100 * done)
                        + span(seconds() * (1 - done) / done)
                        + " left";
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

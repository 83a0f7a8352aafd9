package org.detente.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.detente.imports.ImportListener;
import org.detente.imports.SkipReason;

/** Tells how far an import has come, and names the first rows that are skipped for each reason. */
final class ImportProgress implements ImportListener {
    private static final int NAMED = 10;
    private static final int PACE = 1_000;

    private final Session session;
    private final Progress progress;
    private final Map<SkipReason, Integer> told = new EnumMap<>(SkipReason.class);
    private final long bytes;
    private LongSupplier bytesRead = () -> 0;
    private long rows;

    /**
     * An import that begins now.
     *
     * @param bytes the size of all files
     */
    ImportProgress(Session session, long bytes) {
        this.session = session;
        this.bytes = bytes;
        this.progress = new Progress(session);
    }

    /** Where to learn how much has been read. */
    void follow(LongSupplier read) {
        bytesRead = read;
    }

    @Override
    public void progress(long ofFile) {
        rows++;
        if (rows % PACE == 0) {
            double share = bytes > 0 ? Math.min(1, (double) bytesRead.getAsLong() / bytes) : 0;
            progress.update(
                    () -> Words.count(rows, "row", "rows") + ", " + progress.rate(rows) + " rows/s",
                    OptionalDouble.of(share));
        }
    }

    @Override
    public void skipped(String where, SkipReason reason, String detail) {
        int times = told.merge(reason, 1, Integer::sum);
        if (times > NAMED + 1) {
            return;
        }
        progress.clear();
        session.err()
                .println(
                        times > NAMED
                                ? "skipped: more rows of which " + reason.words() + "; they are only counted"
                                : "skipped: "
                                        + Words.clean(where + ": " + reason.words()
                                                + (detail.isEmpty() ? "" : ": " + detail)));
    }

    void clear() {
        progress.clear();
    }

    String took() {
        return progress.took();
    }
}

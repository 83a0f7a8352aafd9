package org.detente.imports;

import java.util.List;
import java.util.Optional;

/**
 * How the rows of a file are to be read.
 *
 * @param format what made it
 * @param dataset the name of that, with its version
 * @param hasHeader whether the first line names the columns
 * @param reader reads its rows
 */
record Layout(ImportFormat format, String dataset, boolean hasHeader, RowReader reader) {
    private static final int COLUMNS_TOLD = 8;

    /**
     * The layout of a file by its first line.
     *
     * @param forced only this one, if it can be
     * @throws UnknownLayoutException if it is none
     */
    static Layout of(List<String> first, Optional<ImportFormat> forced, Parties parties, EventCodes codes)
            throws UnknownLayoutException {
        for (ImportFormat format : forced.map(List::of).orElse(List.of(ImportFormat.values()))) {
            Optional<Layout> layout = tried(format, first, parties, codes);
            if (layout.isPresent()) {
                return layout.get();
            }
        }
        throw new UnknownLayoutException(
                forced.map(format -> "its first line is not that of a file of " + format.label())
                                .orElse("its first line is that of no known set of events")
                        + ": " + described(first));
    }

    private static Optional<Layout> tried(ImportFormat format, List<String> first, Parties parties, EventCodes codes) {
        Columns columns = new Columns(first);
        boolean header = columns.has("globaleventid");
        return switch (format) {
            case ICEWS ->
                layout(IcewsRows.knows(columns), format, "ICEWS", true, new IcewsRows(columns, parties, codes));
            case GDELT ->
                layout(
                        GdeltRows.knows(first.size()) && (header || isIdAndDay(first)),
                        format,
                        GdeltRows.dataset(first.size()),
                        header,
                        new GdeltRows(first.size(), parties, codes));
            case POLECAT ->
                layout(PolecatRows.knows(columns), format, "POLECAT", true, new PolecatRows(columns, parties));
            case PHOENIX ->
                layout(
                        first.size() == PhoenixRows.COLUMNS && isIdAndDay(first),
                        format,
                        "Phoenix",
                        false,
                        new PhoenixRows(parties, codes));
            case TABLE ->
                layout(TableRows.knows(columns), format, "table", true, new TableRows(columns, parties, codes));
        };
    }

    private static Optional<Layout> layout(
            boolean fits, ImportFormat format, String dataset, boolean hasHeader, RowReader reader) {
        return fits ? Optional.of(new Layout(format, dataset, hasHeader, reader)) : Optional.empty();
    }

    private static boolean isIdAndDay(List<String> first) {
        return first.get(0).matches("\\d+(?:_.*)?") && first.get(1).matches("\\d{8}");
    }

    private static String described(List<String> first) {
        String names = String.join(", ", first.subList(0, Math.min(first.size(), COLUMNS_TOLD)));
        return first.size() + (first.size() == 1 ? " column" : " columns") + " (" + names
                + (first.size() > COLUMNS_TOLD ? ", ..." : "") + ")";
    }
}

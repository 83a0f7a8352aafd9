package org.detente.imports;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines into cells: at tabs, where quotation marks mean nothing, or at commas or semicolons, where they do. */
final class Cells {
    private static final char TAB = '\t';

    private final char separator;
    private final ObjectReader csv;

    private Cells(char separator) {
        this.separator = separator;
        this.csv = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    /** By what the first line of a file has most of; tabs come first. */
    static Cells of(String firstLine) {
        if (firstLine.indexOf(TAB) >= 0) {
            return new Cells(TAB);
        }
        long commas = firstLine.chars().filter(c -> c == ',').count();
        long semicolons = firstLine.chars().filter(c -> c == ';').count();
        return new Cells(semicolons > commas ? ';' : ',');
    }

    /** The cells of a line. */
    List<String> cut(String line) throws BadRowException {
        if (separator != TAB) {
            return quoted(line);
        }
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf(TAB); tab >= 0; tab = line.indexOf(TAB, from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    private List<String> quoted(String line) throws BadRowException {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(String.valueOf(separator), -1));
        }
        try (MappingIterator<String[]> lines = csv.readValues(line)) {
            return List.of(lines.nextValue());
        } catch (IOException e) { // a quotation mark is not closed
            throw new BadRowException(SkipReason.QUOTES, "");
        }
    }
}

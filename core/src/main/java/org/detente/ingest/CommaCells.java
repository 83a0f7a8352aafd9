package org.detente.ingest;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cells between commas, or whatever separates those of the first line. */
final class CommaCells implements Cells {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final int HEAD_CHARACTERS = 1 << 13;

    private final MappingIterator<String[]> rows;
    private long line = 1;

    CommaCells(BufferedReader words) throws IOException {
        rows = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(words)))
                .readValues(words);
    }

    /** The separator that the first line has most of. */
    private static char separator(BufferedReader words) throws IOException {
        words.mark(HEAD_CHARACTERS);
        char[] head = new char[HEAD_CHARACTERS];
        int length = Math.max(0, words.read(head));
        words.reset();
        String first = new String(head, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String words, char wanted) {
        return words.chars().filter(c -> c == wanted).count();
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        while (rows.hasNextValue()) {
            line = rows.getCurrentLocation().getLineNr();
            List<String> row = new ArrayList<>(Arrays.asList(rows.nextValue()));
            if (row.size() > 1 || !row.isEmpty() && !row.get(0).isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public long line() {
        return line;
    }
}

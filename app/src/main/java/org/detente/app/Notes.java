package org.detente.app;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.detente.ingest.ReadResult;

/** What is to be said of an input beside its stories: languages set aside, and days that are only those of a crawl. */
final class Notes {
    private final Map<String, Long> languages = new TreeMap<>();
    private long crawlDays;

    void note(ReadResult result) {
        if (result instanceof ReadResult.OtherLanguage other) {
            languages.merge(other.languageName(), 1L, Long::sum);
        } else if (result instanceof ReadResult.Read read && read.crawlDay()) {
            crawlDays++;
        }
    }

    void print(PrintWriter err) {
        if (!languages.isEmpty()) {
            String counts = languages.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(entry -> entry.getKey() + " " + Words.number(entry.getValue()))
                    .collect(joining(", "));
            err.print(Words.wrapped("", "not English, set aside: " + counts, 80));
        }
        if (crawlDays > 0) {
            err.println("days that are only those of a crawl: " + Words.number(crawlDays));
        }
    }
}

package org.detente.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.detente.ingest.ReadOptions;
import org.detente.ingest.StoryField;
import picocli.CommandLine.Option;

/** How news is read where its files do not tell. */
final class ReadingOptions {
    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = "What JSONL, CSV and TSV call a field: id, date, title, text, publisher or url"
                    + " (such as text=body,date=published).")
    private Map<StoryField, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--crawl-days",
            description = "A page of a web archive that states no day takes the one on which it was fetched, which is"
                    + " not when it was published.")
    private boolean crawlDays;

    @Option(names = "--any-language", description = "Codes also what seems not to be English.")
    private boolean anyLanguage;

    ReadOptions chosen() {
        return new ReadOptions(fields, crawlDays, anyLanguage);
    }
}

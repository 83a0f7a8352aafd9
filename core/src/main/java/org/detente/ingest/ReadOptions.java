package org.detente.ingest;

import java.util.EnumMap;
import java.util.Map;

/**
 * How to read, where files do not tell. Start from {@link #PLAIN} and change what differs.
 *
 * @param names what JSONL, CSV and TSV call a field, if not by its {@link StoryField#label() label}
 * @param crawlDays whether a page of a web archive that states no day takes the day on which it was fetched: that is not
 *     when it was published, and may be years later
 * @param anyLanguage whether stories pass that are not in English
 */
public record ReadOptions(Map<StoryField, String> names, boolean crawlDays, boolean anyLanguage) {
    /** Fields by their labels, unknown days left unknown, English only. */
    public static final ReadOptions PLAIN = new ReadOptions(Map.of(), false, false);

    public ReadOptions {
        names = Map.copyOf(names);
    }

    /** What the file calls a field. */
    public String name(StoryField field) {
        return names.getOrDefault(field, field.label());
    }

    /** With this name for a field. */
    public ReadOptions withName(StoryField field, String name) {
        Map<StoryField, String> all = new EnumMap<>(StoryField.class);
        all.putAll(names);
        all.put(field, name);
        return new ReadOptions(all, crawlDays, anyLanguage);
    }

    /** With pages taking the day of the crawl where they state none. */
    public ReadOptions withCrawlDays() {
        return new ReadOptions(names, true, anyLanguage);
    }

    /** With stories in every language. */
    public ReadOptions withAnyLanguage() {
        return new ReadOptions(names, crawlDays, true);
    }
}

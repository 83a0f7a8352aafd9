package org.detente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text exports of Factiva. With codes, each field begins with one ({@code HD} headline, {@code PD} day, {@code SN}
 * publisher, {@code LP} and {@code TD} text); without, the fields stand in a fixed order: title, words, day, publisher,
 * its code, language, copyright, text. Both end a story with {@code Document} and its number, which is its id.
 */
final class FactivaLayout implements ExportLayout {
    private static final Pattern DOCUMENT = ExportLayout.lines("^(?:AN\\s+)?Document ([A-Z0-9]{12,40})\\s*$");
    private static final Pattern CODE = Pattern.compile("([A-Z]{2,3})(?:\\s+(.*))?");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^HD\\s");
    private static final Pattern WORDS = ExportLayout.lines("^[\\d,.]+ words\\s*$");
    private static final Pattern PUBLISHER_CODE = Pattern.compile("[A-Z0-9]{2,8}");
    private static final Pattern COPYRIGHT =
            ExportLayout.lines("^(?:copyright|\\(c\\)|\u00A9).*\\b(?:19|20)\\d\\d\\b.*$");
    private static final Set<String> CODES = Set.of(
            "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT", "RF",
            "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN", "DLN", "ART", "CLM");

    static boolean begins(String text) {
        Pattern day = Pattern.compile("(?m)^PD\\s");
        return HEADLINE.matcher(text).find() && day.matcher(text).find()
                || WORDS.matcher(text).find() && DOCUMENT.matcher(text).find();
    }

    @Override
    public Mark mark(String line) {
        return DOCUMENT.matcher(line).matches() ? Mark.LAST : Mark.INSIDE;
    }

    @Override
    public Draft read(List<String> lines) {
        Draft draft = HEADLINE.matcher(String.join("\n", lines)).find() ? coded(lines) : plain(lines);
        for (String line : lines) {
            Matcher document = DOCUMENT.matcher(line);
            draft.with(StoryField.ID, document.matches() ? document.group(1) : "");
        }
        return draft;
    }

    private static Draft coded(List<String> lines) {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = CODE.matcher(line);
            if (matcher.matches() && CODES.contains(matcher.group(1))) {
                current = fields.computeIfAbsent(matcher.group(1), code -> new ArrayList<>());
                current.add(matcher.group(2) == null ? "" : matcher.group(2));
            } else {
                current.add(line);
            }
        }
        List<String> text = new ArrayList<>(fields.getOrDefault("LP", List.of()));
        text.add("");
        text.addAll(fields.getOrDefault("TD", List.of()));
        return new Draft()
                .with(StoryField.TITLE, line(fields, "HD"))
                .with(StoryField.DATE, line(fields, "PD"))
                .with(StoryField.PUBLISHER, line(fields, "SN"))
                .with(StoryField.TEXT, Paragraphs.of(text));
    }

    private static String line(Map<String, List<String>> fields, String code) {
        return Paragraphs.of(fields.getOrDefault(code, List.of())).replace("\n\n", " ");
    }

    private static Draft plain(List<String> lines) {
        Draft draft = new Draft();
        int words = 0;
        while (words < lines.size() && !WORDS.matcher(lines.get(words)).matches()) {
            words++;
        }
        List<String> title = lines.subList(0, words).stream()
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .toList();
        draft.with(StoryField.TITLE, title.isEmpty() ? "" : title.get(0).strip());
        int line = words + 1;
        while (line < lines.size()
                && !PUBLISHER_CODE.matcher(lines.get(line).strip()).matches()) {
            boolean day = Days.parse(lines.get(line)).isPresent();
            draft.with(
                    day ? StoryField.DATE : StoryField.PUBLISHER,
                    lines.get(line).strip());
            line++;
        }
        while (line < lines.size() && !COPYRIGHT.matcher(lines.get(line)).matches()) {
            line++;
        }
        List<String> text = new ArrayList<>(lines.subList(Math.min(line + 1, lines.size()), lines.size()));
        text.removeIf(last -> DOCUMENT.matcher(last).matches());
        return draft.with(StoryField.TEXT, Paragraphs.of(text));
    }
}

package org.detente.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text exports of Nexis. The old one parts stories by {@code 3 of 200 DOCUMENTS} and puts the publisher before the
 * day and the title behind it; the newer one (Nexis Uni, Lexis+) ends each by {@code End of Document} and puts title and
 * publisher before the day.
 */
final class NexisLayout implements ExportLayout {
    private static final Pattern COUNT = ExportLayout.lines("^\\s*(?:document )?\\d+ of \\d+ documents?\\s*$");
    private static final Pattern END = ExportLayout.lines("^\\s*End of Document\\s*$");
    private static final Pattern BODY = ExportLayout.lines("^\\s*Body:?\\s*$");
    private static final Pattern LENGTH = ExportLayout.lines("^\\s*Length:\\s*[\\d,.]+ words\\s*$");
    private static final Pattern COPYRIGHT =
            ExportLayout.lines("^\\s*(?:copyright|\\(c\\)|\u00A9).*\\b(?:19|20)\\d\\d\\b.*$");
    private static final Pattern LABEL = Pattern.compile("\\s*([A-Z][A-Za-z-]{2,20}):\\s*(.*)");
    private static final Set<String> HEAD =
            Set.of("byline", "section", "length", "dateline", "headline", "highlight", "series", "body");
    private static final Set<String> TAIL = Set.of(
            "load-date", "language", "publication-type", "journal-code", "acc-no", "document-type", "url", "graphic");

    static boolean begins(String text) {
        return COUNT.matcher(text).find()
                || LENGTH.matcher(text).find()
                        && (END.matcher(text).find() || BODY.matcher(text).find());
    }

    @Override
    public Mark mark(String line) {
        if (COUNT.matcher(line).matches()) {
            return Mark.BEFORE;
        }
        return END.matcher(line).matches() ? Mark.LAST : Mark.INSIDE;
    }

    @Override
    public Draft read(List<String> lines) {
        int labels = first(
                lines,
                0,
                line -> HEAD.contains(label(line)) || BODY.matcher(line).matches());
        int body = bodyStart(lines, labels);
        int end = first(lines, body, NexisLayout::endsBody);
        Draft draft = head(lines.subList(0, labels).stream()
                .map(String::strip)
                .filter(line -> !COPYRIGHT.matcher(line).matches())
                .toList());
        lines.subList(labels, body).stream()
                .filter(line -> label(line).equals("headline"))
                .forEach(line -> draft.with(
                        StoryField.TITLE, line.substring(line.indexOf(':') + 1).strip()));
        return draft.with(StoryField.TEXT, Paragraphs.of(lines.subList(body, end)));
    }

    private static Draft head(List<String> head) {
        Draft draft = new Draft();
        int day = first(head, 0, line -> Days.parse(line).isPresent());
        if (day == head.size()) {
            return draft.with(StoryField.TITLE, Paragraphs.of(head));
        }
        draft.with(StoryField.DATE, head.get(day));
        List<String> before = head.subList(0, day);
        String after = lastParagraph(head.subList(first(head, day, String::isBlank), head.size()));
        int publisher = last(before, line -> !line.isBlank());
        if (publisher >= 0) {
            draft.with(StoryField.PUBLISHER, before.get(publisher))
                    .with(
                            StoryField.TITLE,
                            Paragraphs.of(before.subList(0, publisher)).replace("\n\n", " "));
        }
        return draft.get(StoryField.TITLE).isPresent() ? draft : draft.with(StoryField.TITLE, after);
    }

    private static String lastParagraph(List<String> lines) {
        String words = Paragraphs.of(lines);
        return words.substring(words.lastIndexOf('\n') + 1);
    }

    /** Behind the line that says so, or else behind the last label and what belongs to it. */
    private static int bodyStart(List<String> lines, int labels) {
        int body = first(lines, labels, line -> BODY.matcher(line).matches());
        if (body < lines.size()) {
            return body + 1;
        }
        int start = labels;
        while (start < lines.size() && (lines.get(start).isBlank() || HEAD.contains(label(lines.get(start))))) {
            start = lines.get(start).isBlank() ? start + 1 : first(lines, start, String::isBlank);
        }
        return start;
    }

    private static boolean endsBody(String line) {
        return TAIL.contains(label(line))
                || line.strip().equals("Classification")
                || END.matcher(line).matches()
                || COPYRIGHT.matcher(line).matches();
    }

    private static String label(String line) {
        Matcher matcher = LABEL.matcher(line);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The first such line from there on; the number of lines if there is none. */
    private static int first(List<String> lines, int from, Predicate<String> such) {
        return IntStream.range(from, lines.size())
                .filter(i -> such.test(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    private static int last(List<String> lines, Predicate<String> such) {
        return IntStream.range(0, lines.size())
                .map(i -> lines.size() - 1 - i)
                .filter(i -> such.test(lines.get(i)))
                .findFirst()
                .orElse(-1);
    }
}

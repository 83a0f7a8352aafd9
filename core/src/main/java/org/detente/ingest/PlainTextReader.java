package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.Story;

/**
 * One story a file. The first line is the title if a blank line follows. The day is at the beginning of the file's name
 * (2017-04-12-moscow.txt), or on a line {@code Date: 2017-04-12} among the first three.
 *
 * <p>Files that Nexis or Factiva exported are known by their layout, and hold many stories.
 */
final class PlainTextReader implements StoryReader {
    private static final String DATE = "date:";
    private static final int HEAD_LINES = 3;
    private static final int LAYOUT_BYTES = 1 << 15;

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        Optional<ExportLayout> layout = ExportLayout.of(Encodings.decode(Packing.head(content, LAYOUT_BYTES)));
        if (layout.isPresent()) {
            return new ExportReader(layout.get()).read(origin, content);
        }
        Optional<byte[]> bytes = WholeFile.bytes(content);
        return bytes.isEmpty()
                ? WholeFile.tooLarge(origin)
                : StorySource.of(read(origin, Encodings.decode(bytes.get())));
    }

    private static ReadResult read(Origin origin, String words) {
        List<String> lines = new ArrayList<>(words.lines().toList());
        Optional<LocalDate> day = origin.day();
        int dateLine = dateLine(lines);
        if (dateLine >= 0) {
            String given = lines.remove(dateLine).strip().substring(DATE.length());
            Optional<LocalDate> written = Days.parse(given);
            if (written.isEmpty()) {
                return origin.rejected(dateLine + 1, "no day behind \"Date:\"; write it like Date: 2017-04-12");
            }
            day = day.or(() -> written);
        }
        Story story = story(origin.id(), day, String.join("\n", lines).strip());
        return Origin.objection(story).<ReadResult>map(origin::rejected).orElseGet(() -> new ReadResult.Read(story));
    }

    private static int dateLine(List<String> lines) {
        int filled = 0;
        for (int i = 0; i < lines.size() && filled < HEAD_LINES; i++) {
            String line = lines.get(i).strip();
            if (line.toLowerCase(Locale.ROOT).startsWith(DATE)) {
                return i;
            }
            filled += line.isEmpty() ? 0 : 1;
        }
        return -1;
    }

    private static Story story(String id, Optional<LocalDate> day, String words) {
        List<String> lines = words.lines().toList();
        boolean titled = lines.size() > 2 && lines.get(1).isBlank();
        Optional<String> title = titled ? Optional.of(lines.get(0).strip()) : Optional.empty();
        String text = titled ? String.join("\n", lines.subList(2, lines.size())).strip() : words;
        return new Story(id, day, title, text, Optional.empty(), Optional.empty());
    }
}

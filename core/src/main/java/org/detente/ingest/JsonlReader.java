package org.detente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.detente.model.Story;

/**
 * One story a line, as JSON in UTF-8: {@code id} and {@code text}, and if known {@code date}, {@code title},
 * {@code publisher} and {@code url}. Other fields and blank lines are passed over.
 */
final class JsonlReader implements StoryReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public Spliterator<ReadResult> read(Origin origin, BufferedInputStream content) {
        LineReader lines = new LineReader(content);
        return new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
            @Override
            public boolean tryAdvance(Consumer<? super ReadResult> action) {
                Optional<LineReader.Line> line = nextFilled(origin, lines);
                line.ifPresent(found -> action.accept(read(origin, found)));
                return line.isPresent();
            }
        };
    }

    private static Optional<LineReader.Line> nextFilled(Origin origin, LineReader lines) {
        try {
            Optional<LineReader.Line> line = lines.next();
            while (line.isPresent() && line.get().isBlank()) {
                line = lines.next();
            }
            return line;
        } catch (IOException e) {
            throw new UnreadableInputException(
                    origin.name() + ", line " + lines.number() + ": the file cannot be read further: " + e.getMessage(),
                    e);
        }
    }

    private static ReadResult read(Origin origin, LineReader.Line line) {
        if (!line.whole()) {
            return origin.rejected(
                    line.number(), "the line is longer than " + ReadLimits.RECORD_BYTES + " bytes; split the story");
        }
        try {
            Story story = story(JSON.readTree(withoutMark(line)));
            return Origin.objection(story)
                    .<ReadResult>map(reason -> origin.rejected(line.number(), reason))
                    .orElseGet(() -> new ReadResult.Read(story));
        } catch (JsonProcessingException e) {
            return origin.rejected(line.number(), "not JSON in UTF-8, one object a line: " + firstLine(e));
        } catch (IllegalArgumentException e) {
            return origin.rejected(line.number(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    private static Story story(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object; write {\"id\": ..., \"date\": ..., \"text\": ...}");
        }
        String id = idOf(node);
        String text = words(node, "text")
                .orElseThrow(() -> new IllegalArgumentException("it has no \"text\"; give the report's text there"));
        return new Story(id, day(node), words(node, "title"), text, words(node, "publisher"), words(node, "url"));
    }

    private static String idOf(JsonNode node) {
        JsonNode id = node.path("id");
        String value = id.isTextual() || id.isIntegralNumber() ? id.asText() : "";
        if (value.isBlank()) {
            throw new IllegalArgumentException("it has no \"id\"; give each story a name of its own there");
        }
        return value;
    }

    private static Optional<LocalDate> day(JsonNode node) {
        Optional<String> words = words(node, "date").filter(given -> !given.isBlank());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.parse(words.get());
        if (day.isEmpty()) {
            throw new IllegalArgumentException("its \"date\" is no day: \"" + shortened(words.get())
                    + "\"; write it like 2017-04-12, or leave it out if it is not known");
        }
        return day;
    }

    private static Optional<String> words(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("its \"" + field + "\" is not text; put it in quotation marks");
        }
        return Optional.of(value.textValue());
    }

    private static String shortened(String words) {
        int most = 40;
        return words.length() <= most ? words : words.substring(0, most) + "...";
    }

    private static String firstLine(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private static byte[] withoutMark(LineReader.Line line) {
        byte[] bytes = line.bytes();
        int mark = BYTE_ORDER_MARK.length;
        boolean marked =
                line.number() == 1 && bytes.length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
        return marked ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes;
    }
}

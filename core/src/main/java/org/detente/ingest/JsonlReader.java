package org.detente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.ingest.ReadResult.Read;

/**
 * One story a line, as JSON in UTF-8: {@code id} and {@code text}, and if known {@code date}, {@code title},
 * {@code publisher} and {@code url}, or whatever the options call them. Other fields and blank lines are passed over.
 */
final class JsonlReader implements StoryReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<StoryField> WORDS =
            List.of(StoryField.DATE, StoryField.TITLE, StoryField.TEXT, StoryField.PUBLISHER, StoryField.URL);

    private final ReadOptions options;

    JsonlReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) {
        LineReader lines = new LineReader(content);
        return () -> nextFilled(origin, lines).map(line -> read(origin, line));
    }

    private static Optional<LineReader.Line> nextFilled(Origin origin, LineReader lines) {
        try {
            Optional<LineReader.Line> line = lines.next();
            while (line.isPresent() && line.get().isBlank()) {
                line = lines.next();
            }
            return line;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInputException(
                    origin.name() + ", line " + lines.number() + ": the file cannot be read further: " + e.getMessage(),
                    e);
        }
    }

    private ReadResult read(Origin origin, LineReader.Line line) {
        if (!line.whole()) {
            return origin.rejected(
                    line.number(), "the line is longer than " + ReadLimits.RECORD_BYTES + " bytes; split the story");
        }
        try {
            return new Read(story(parse(withoutMark(line))).story());
        } catch (JsonProcessingException e) {
            return origin.rejected(line.number(), "not JSON in UTF-8, one object a line: " + firstLine(e));
        } catch (IllegalArgumentException e) {
            return origin.rejected(line.number(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    /** JSON is UTF-8; where it is not, the encoding is guessed. */
    private static JsonNode parse(byte[] line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            if (Encodings.isUtf8(line)) {
                throw e;
            }
            return JSON.readTree(Encodings.decode(line));
        }
    }

    private Draft story(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object; write {\"id\": ..., \"date\": ..., \"text\": ...}");
        }
        Draft draft = new Draft(options);
        JsonNode id = node.path(options.name(StoryField.ID));
        draft.with(StoryField.ID, id.isTextual() || id.isIntegralNumber() ? id.asText() : "");
        for (StoryField field : WORDS) {
            draft.with(field, words(node, options.name(field)));
        }
        if (draft.get(StoryField.ID).isPresent() && !node.hasNonNull(options.name(StoryField.TEXT))) {
            throw draft.lacking(StoryField.TEXT, "give the report's text there");
        }
        return draft;
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

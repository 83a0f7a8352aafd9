package org.detente.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;

/**
 * What encoding a text is in that does not say so. A byte order mark decides; then whatever can be UTF-8 is; the rest is
 * guessed from which bytes are frequent, and if that is not clear, windows-1252, which most old English archives use.
 * Single bytes in UTF-8 that cannot be are read as windows-1252 too: such texts were pasted together.
 */
final class Encodings {
    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 1 << 15;
    private static final int SURE = 40;
    private static final int MOSTLY = 25; // ten characters that fit for each that does not
    private static final Map<Charset, byte[]> MARKS = Map.of(
            UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private Encodings() {}

    /** The words of a text, without a byte order mark. */
    static String decode(byte[] bytes) {
        try (Reader reader = reader(new BufferedInputStream(new ByteArrayInputStream(bytes)))) {
            StringWriter words = new StringWriter(bytes.length);
            reader.transferTo(words);
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    /** The words of a text as they are read, without a byte order mark. */
    static Reader reader(BufferedInputStream content) throws IOException {
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            if (Packing.begins(content, mark.getValue())) {
                content.skipNBytes(mark.getValue().length);
                return reader(content, mark.getKey());
            }
        }
        return reader(content, guess(Packing.head(content, SAMPLE_BYTES)));
    }

    /** Whether these bytes are, or begin, a text in UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        CharBuffer words = CharBuffer.allocate(bytes.length);
        return !UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), words, false).isError();
    }

    /** The likeliest encoding of a text that has no mark. */
    static Charset guess(byte[] sample) {
        if (isUtf8(sample)) {
            return UTF_8;
        }
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        if (Arrays.stream(matches).anyMatch(Encodings::isMostlyUtf8)) {
            return UTF_8;
        }
        CharsetMatch match = matches.length == 0 ? null : matches[0];
        if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
            return WESTERN;
        }
        Charset charset = Charset.forName(match.getName());
        return charset.equals(ISO_8859_1) ? WESTERN : charset; // as browsers do
    }

    private static boolean isMostlyUtf8(CharsetMatch match) {
        return match.getName().equals(UTF_8.name()) && match.getConfidence() >= MOSTLY;
    }

    /** The words of a text that says its own encoding. */
    static Reader reader(InputStream content, Charset charset) {
        return charset.equals(UTF_8) ? new Utf8Reader(content) : new InputStreamReader(content, charset);
    }
}

package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;

/** A file that is one story, read at once. */
final class WholeFile {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private WholeFile() {}

    /** Its bytes; empty if there are more than {@link ReadLimits#RECORD_BYTES}. */
    static Optional<byte[]> bytes(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(ReadLimits.RECORD_BYTES + 1);
        return bytes.length > ReadLimits.RECORD_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    /** The words of plain text: UTF-8, or where that cannot be, windows-1252, which old archives use. */
    static String decode(byte[] bytes) {
        String words;
        try {
            words = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            words = new String(bytes, WESTERN);
        }
        return words.startsWith("\uFEFF") ? words.substring(1) : words;
    }

    static Spliterator<ReadResult> tooLarge(Origin origin) {
        return single(origin.rejected(
                "the file is larger than " + ReadLimits.RECORD_BYTES + " bytes, too large for one story; split it"));
    }

    static Spliterator<ReadResult> single(ReadResult result) {
        return List.of(result).spliterator();
    }
}

package org.detente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one story, read at once. */
final class WholeFile {
    private WholeFile() {}

    /** Its bytes; empty if there are more than {@link ReadLimits#RECORD_BYTES}. */
    static Optional<byte[]> bytes(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(ReadLimits.RECORD_BYTES + 1);
        return bytes.length > ReadLimits.RECORD_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    static StorySource tooLarge(Origin origin) {
        return StorySource.of(origin.rejected(
                "the file is larger than " + ReadLimits.RECORD_BYTES + " bytes, too large for one story; split it"));
    }
}

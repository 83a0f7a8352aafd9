package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** What input gives, in short. */
final class Results {
    private Results() {}

    static List<ReadResult> of(String... names) {
        return withStandardInput(new byte[0], names);
    }

    static List<ReadResult> piped(String content) {
        return withStandardInput(content.getBytes(UTF_8), NewsInput.STANDARD_INPUT);
    }

    static List<ReadResult> withStandardInput(byte[] content, String... names) {
        try (Stream<ReadResult> results =
                NewsInput.of(List.of(names), new ByteArrayInputStream(content)).read()) {
            return results.toList();
        }
    }

    /** {@code id} of a story, the message of a rejection. */
    static List<String> told(List<ReadResult> results) {
        return results.stream()
                .map(result -> result instanceof ReadResult.Rejected rejected
                        ? rejected.message()
                        : ((ReadResult.Read) result).story().id())
                .toList();
    }
}

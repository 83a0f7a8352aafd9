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

    static List<ReadResult> of(ReadOptions options, String... names) {
        return withStandardInput(new byte[0], options, names);
    }

    static List<ReadResult> withStandardInput(byte[] content, String... names) {
        return withStandardInput(content, ReadOptions.PLAIN, names);
    }

    static List<ReadResult> withStandardInput(byte[] content, ReadOptions options, String... names) {
        try (Stream<ReadResult> results = NewsInput.of(List.of(names), new ByteArrayInputStream(content), options)
                .read()) {
            return results.toList();
        }
    }

    /** {@code id} of a story, the message of a rejection, the language of what is set aside. */
    static List<String> told(List<ReadResult> results) {
        return results.stream()
                .map(result -> {
                    if (result instanceof ReadResult.Read read) {
                        return read.story().id();
                    }
                    return result instanceof ReadResult.Rejected rejected
                            ? rejected.message()
                            : ((ReadResult.OtherLanguage) result).languageName();
                })
                .toList();
    }
}

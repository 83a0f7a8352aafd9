package org.detente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.SampleStory;
import org.detente.model.CodedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process holds the store, and is killed while it writes. */
@Timeout(120)
class TwoProcessesTest {
    private static final int BATCH = 20;

    @TempDir
    private Path folder;

    @Test
    void aSecondProcessWaitsAndAKilledOneLeavesWholeBatches() throws IOException, InterruptedException {
        Path file = folder.resolve("shared.duckdb");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            assertThat(output.readLine()).isEqualTo("batch 0");
            assertThatExceptionOfType(StoreBusyException.class)
                    .isThrownBy(() -> EventStore.open(file, "coder 1"))
                    .withMessageStartingWith(file.toString())
                    .withMessageContaining("process " + writer.pid())
                    .withMessageContaining("Wait");
            assertThatExceptionOfType(StoreBusyException.class).isThrownBy(() -> EventStore.openForReading(file));
            while (!"batch 5".equals(output.readLine())) {
                assertThat(writer.isAlive()).isTrue();
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (EventStore store = EventStore.open(file, "coder 1")) {
            long stories = store.bounds().stories();
            assertThat(stories).isGreaterThanOrEqualTo(6 * BATCH);
            assertThat(stories % BATCH).isZero();
            assertThat(store.events(EventFilter.ALL)).hasSize((int) stories);
            assertThat(store.addAll(batch(0))).isEqualTo(new AddCounts(0, 0, BATCH));
        }
    }

    private static List<CodedStory> batch(int number) {
        return IntStream.range(number * BATCH, (number + 1) * BATCH)
                .mapToObj(i -> SampleStory.of("s" + i, "", "Post", "They act.")
                        .act("USA", "RUS", "111", "act")
                        .coded())
                .toList();
    }

    /** Writes batches until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (EventStore store = EventStore.open(Path.of(arguments[0]), "coder 1")) {
                for (int number = 0; ; number++) {
                    store.addAll(batch(number));
                    System.out.println("batch " + number);
                }
            }
        }
    }
}

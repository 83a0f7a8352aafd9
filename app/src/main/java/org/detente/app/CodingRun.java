package org.detente.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.detente.ingest.ReadResult;
import org.detente.ingest.ReadResult.Read;
import org.detente.ingest.ReadResult.Rejected;
import org.detente.ingest.UnreadableInputException;
import org.detente.model.CodedStory;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.detente.store.EventStore;

/**
 * Codes a stream of stories on many threads. Results come out in the order of the input, and no more than a few batches
 * are in memory. Each batch is stored in one transaction, so that a run may be stopped at any moment and started anew;
 * stories the store holds already are left out.
 */
final class CodingRun implements AutoCloseable {
    private static final int BATCH_STORIES = 50;
    private static final int BATCH_CHARACTERS = 2_000_000;
    private static final int BATCHES_AHEAD = 6;

    private final StoryCoder coder;
    private final Optional<EventStore> store;
    private final Consumer<CodedStory> output;
    private final Consumer<Rejected> complaints;
    private final ObjLongConsumer<Totals> progress;
    private final ExecutorService threads;
    private final Deque<List<Job>> ahead = new ArrayDeque<>();
    private final List<Story> batch = new ArrayList<>();
    private int batchCharacters;
    private long read;
    private Totals totals = Totals.NONE;

    /**
     * A run.
     *
     * @param store where coded stories go, if anywhere
     * @param output gets every story that was coded, once it is stored
     * @param complaints gets whatever was rejected
     * @param progress gets the counts now and then, and how many stories have been read
     */
    CodingRun(
            StoryCoder coder,
            Optional<EventStore> store,
            int threads,
            Consumer<CodedStory> output,
            Consumer<Rejected> complaints,
            ObjLongConsumer<Totals> progress) {
        this.coder = coder;
        this.store = store;
        this.output = output;
        this.complaints = complaints;
        this.progress = progress;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /**
     * Codes all of it.
     *
     * @throws UnreadableInputException if the stream does; what was read before is coded and stored first
     */
    void run(Stream<ReadResult> results) {
        try {
            results.forEachOrdered(this::take);
        } catch (UnreadableInputException e) {
            finishAll();
            throw e;
        }
        finishAll();
    }

    /** The counts so far. */
    Totals totals() {
        return totals;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void take(ReadResult result) {
        read++;
        if (result instanceof Read found) {
            batch.add(found.story());
            batchCharacters += found.story().text().length();
        } else if (result instanceof Rejected rejected) {
            reject(rejected);
        } else {
            totals = totals.plus(new Totals(0, 0, 1, 0, 0, 0, 0));
        }
        if (batch.size() >= BATCH_STORIES || batchCharacters >= BATCH_CHARACTERS) {
            submit();
        }
        while (ahead.size() > BATCHES_AHEAD) {
            finish(ahead.remove());
        }
    }

    private void submit() {
        List<Story> missing = store.map(open -> open.missing(batch)).orElse(List.copyOf(batch));
        totals = totals.plus(new Totals(0, batch.size() - missing.size(), 0, 0, 0, 0, 0));
        progress.accept(totals, read);
        ahead.add(missing.stream()
                .map(story -> new Job(story, threads.submit(() -> coder.code(story))))
                .toList());
        batch.clear();
        batchCharacters = 0;
    }

    private void finishAll() {
        submit();
        while (!ahead.isEmpty()) {
            finish(ahead.remove());
        }
    }

    private void finish(List<Job> jobs) {
        List<CodedStory> finished = new ArrayList<>();
        for (Job job : jobs) {
            result(job).ifPresent(coded -> {
                finished.add(coded);
                totals = totals.plus(new Totals(
                        1,
                        0,
                        0,
                        0,
                        coded.sentences().size(),
                        coded.parsed(),
                        coded.events().size()));
                progress.accept(totals, read);
            });
        }
        store.ifPresent(open -> open.addAll(finished));
        finished.forEach(output);
    }

    private Optional<CodedStory> result(Job job) {
        try {
            return Optional.of(job.coded().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            reject(new Rejected(
                    "story " + job.story().id(), OptionalLong.empty(), "a fault while it was coded: " + e.getCause()));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; start again to go on from here", e);
        }
    }

    private void reject(Rejected rejected) {
        totals = totals.plus(new Totals(0, 0, 0, 1, 0, 0, 0));
        complaints.accept(rejected);
    }

    private record Job(Story story, Future<CodedStory> coded) {}
}

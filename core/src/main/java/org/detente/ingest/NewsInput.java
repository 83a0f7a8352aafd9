package org.detente.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The news to read, by name: files of the kinds in {@code docs/formats.md}, folders with all such files below them, and
 * {@code -} for standard input.
 *
 * <p>Folders are read in order of names, which is the same everywhere. Hidden files are passed over; a file of another
 * kind is rejected, so that nothing is left out in silence. Standard input is known by how it begins: all kinds but tables are,
 * and what is none of them is plain text.
 */
public final class NewsInput {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<Place> places;
    private final ReadOptions options;
    private final AtomicLong bytesRead = new AtomicLong();

    private NewsInput(List<Place> places, ReadOptions options) {
        this.places = places;
        this.options = options;
    }

    /** The input of these names, read as {@link ReadOptions#PLAIN} says. */
    public static NewsInput of(List<String> names, InputStream standardInput) {
        return of(names, standardInput, ReadOptions.PLAIN);
    }

    /**
     * The input of these names. Nothing is opened yet.
     *
     * @param names files, folders, or {@value #STANDARD_INPUT}
     * @param standardInput what {@value #STANDARD_INPUT} reads; not closed
     * @param options how to read, where files do not tell
     * @throws UnreadableInputException if a file or folder is not there
     */
    public static NewsInput of(List<String> names, InputStream standardInput, ReadOptions options) {
        List<Place> places = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                places.add(new Place.Pipe(standardInput));
                continue;
            }
            Path path = Path.of(name);
            if (!Files.isReadable(path)) {
                throw new UnreadableInputException(
                        name + (Files.exists(path) ? ": it may not be read" : ": there is no such file or folder"));
            }
            places.add(
                    Files.isDirectory(path)
                            ? new Place.Folder(path, "")
                            : new Place.File(path, String.valueOf(path.getFileName())));
        }
        return new NewsInput(List.copyOf(places), options);
    }

    /**
     * Every story, every rejection and every story set aside for its language, in order. Read it once, on one thread, and close it.
     *
     * @throws UnreadableInputException from the stream, if a file cannot be opened or breaks off
     */
    public Stream<ReadResult> read() {
        InputSpliterator results = new InputSpliterator(new PlaceWalk(places), options, bytesRead);
        Stream<ReadResult> stream = StreamSupport.stream(results, false).onClose(results::close);
        return options.anyLanguage() ? stream : stream.map(NewsInput::withoutOtherLanguages);
    }

    private static ReadResult withoutOtherLanguages(ReadResult result) {
        return result instanceof ReadResult.Read read
                ? LanguageCheck.otherThanEnglish(read.story())
                        .<ReadResult>map(language -> new ReadResult.OtherLanguage(read.story(), language))
                        .orElse(read)
                : result;
    }

    /** The size of all files together, packed as they are; empty if standard input is among them. */
    public OptionalLong totalBytes() {
        return places.stream().anyMatch(Place.Pipe.class::isInstance)
                ? OptionalLong.empty()
                : OptionalLong.of(PlaceWalk.bytes(places));
    }

    /** How many of these bytes have been read so far. */
    public long bytesRead() {
        return bytesRead.get();
    }
}

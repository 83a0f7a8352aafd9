package org.detente.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.actor.ActorFileException;
import org.detente.pipeline.StoryCoder;
import picocli.CommandLine.Option;

/** A user's own patterns and actors, with which a coder is opened. */
final class OwnFiles {
    @Option(
            names = "--patterns",
            paramLabel = "FILE",
            description = "Your own patterns, which win over those that come with Detente; may be repeated.")
    private List<Path> patterns = new ArrayList<>();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own actors, as tables or as PETRARCH's dictionaries; they win too; may be repeated.")
    private List<Path> actors = new ArrayList<>();

    /** The actor files alone. */
    List<Path> actors() {
        return List.copyOf(actors);
    }

    /** A coder that knows them; what is wrong in them is the user's to mend. */
    StoryCoder open() {
        try {
            return StoryCoder.open(patterns, actors);
        } catch (ActorFileException e) {
            throw new UsageException("--actors: " + e.getMessage());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            if (patterns.isEmpty()) {
                throw e;
            }
            throw new UsageException("--patterns: " + e.getMessage());
        }
    }
}

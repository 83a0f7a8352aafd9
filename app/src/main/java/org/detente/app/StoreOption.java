package org.detente.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store to ask. */
final class StoreOption {
    /** The store when none is named. */
    static final String DEFAULT = "detente.duckdb";

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The store to ask (default: " + DEFAULT + " in this folder).")
    private Path file = Path.of(DEFAULT);

    Path file() {
        return file;
    }
}

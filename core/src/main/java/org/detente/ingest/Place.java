package org.detente.ingest;

import java.io.InputStream;
import java.nio.file.Path;

/** Somewhere stories come from. */
sealed interface Place {
    /** Standard input, or what stands for it. */
    record Pipe(InputStream content) implements Place {}

    /**
     * All files below a folder.
     *
     * @param path where it is
     * @param prefix what the ids of its stories begin with: empty, or the folders on the way here, each with a slash
     */
    record Folder(Path path, String prefix) implements Place {}

    /**
     * A file.
     *
     * @param path where it is
     * @param name its name below the folder that the caller named, with slashes
     */
    record File(Path path, String name) implements Place {
        Origin origin() {
            return new Origin(path.toString(), FileKind.withoutEnding(name));
        }
    }
}

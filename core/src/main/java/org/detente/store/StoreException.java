package org.detente.store;

import java.nio.file.Path;

/** The store cannot be used: the message names the file and says what to do. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(Path file, String problem) {
        super(file + " " + problem);
    }

    StoreException(Path file, String problem, Throwable cause) {
        super(file + " " + problem, cause);
    }
}

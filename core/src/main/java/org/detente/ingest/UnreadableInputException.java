package org.detente.ingest;

/** A file is not there, may not be read, or breaks off: the message names it, and the line where that is known. */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableInputException(String message) {
        super(message);
    }

    UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}

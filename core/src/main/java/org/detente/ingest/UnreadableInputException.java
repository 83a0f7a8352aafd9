package org.detente.ingest;

/** A file is not there, may not be read, or breaks off: the message names it, and the line where that is known. */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception whose message names the file and says what is wrong. */
    public UnreadableInputException(String message) {
        super(message);
    }

    /** The same, with what led to it. */
    public UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}

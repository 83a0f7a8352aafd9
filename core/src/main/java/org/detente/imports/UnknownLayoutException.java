package org.detente.imports;

/** A file whose first line tells of no known layout. */
final class UnknownLayoutException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownLayoutException(String message) {
        super(message);
    }
}

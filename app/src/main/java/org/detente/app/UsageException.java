package org.detente.app;

/** The user asked for something that cannot be; the message says what to ask for instead. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

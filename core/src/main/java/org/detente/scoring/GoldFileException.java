package org.detente.scoring;

/** A gold file that cannot be used; the message says where and why. */
public final class GoldFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldFileException(String message) {
        super(message);
    }
}

package org.detente.imports;

/** A row that is skipped. */
final class BadRowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SkipReason reason;
    private final String detail;

    /**
     * @param detail the words that are wrong, and what to do about it; may be empty
     */
    BadRowException(SkipReason reason, String detail) {
        super(reason.words(), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    SkipReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}

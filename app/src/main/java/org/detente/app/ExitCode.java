package org.detente.app;

/** How a command ended, for scripts; the list is in the help of {@link Main}. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAULT = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int STORE = 4;

    private ExitCode() {}
}

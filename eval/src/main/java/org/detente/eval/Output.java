package org.detente.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where scores are printed. */
final class Output {
    private Output() {}

    /** Standard output in UTF-8, whatever the machine's own encoding. */
    static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}

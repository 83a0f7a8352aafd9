package org.detente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a user would, and keeps what they print. */
final class Shell {
    private Shell() {}

    record Ran(int code, String out, String err) {}

    static Ran run(String... args) {
        return run("", Terminal.NONE, args);
    }

    static Ran piped(String input, String... args) {
        return run(input, Terminal.NONE, args);
    }

    static Ran run(String input, Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new Session(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        terminal),
                args);
        return new Ran(code, out.toString(), err.toString());
    }
}

package org.detente.app;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err progress, complaints and counts
 * @param terminal what of these is a terminal
 */
public record Session(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {}

package org.detente.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table. */
interface Cells {
    /** The next row that is not blank; empty at the end. */
    Optional<List<String>> next() throws IOException;

    /** The line at which that row begins. */
    long line();
}

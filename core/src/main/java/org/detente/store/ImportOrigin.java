package org.detente.store;

import java.util.Optional;

/**
 * The row of another's file that tells an event.
 *
 * @param dataset what made it: ICEWS, GDELT 2.0
 * @param file the file, as it was called when it was imported
 * @param line its line there, from 1
 * @param row what the file calls the row
 */
public record ImportOrigin(String dataset, String file, long line, Optional<String> row) {
    /** Where to look: {@code events.2018.tab:12}. */
    public String place() {
        return file + ":" + line;
    }
}

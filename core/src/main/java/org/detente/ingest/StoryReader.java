package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Reads one kind of file. A reader keeps nothing between two files and may be shared. */
interface StoryReader {
    /**
     * What the content gives, in order, one result at a time.
     *
     * @param origin the file it comes from
     * @param content its bytes, unpacked; the caller closes it, after the last result
     * @throws IOException if the content cannot be read; later on the results do
     */
    StorySource read(Origin origin, BufferedInputStream content) throws IOException;
}

package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * One story a page: the main text without menus and the like, the title, and the day, publisher and address that the
 * page states in its head.
 */
final class HtmlReader implements StoryReader {
    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        Optional<byte[]> bytes = WholeFile.bytes(content);
        return bytes.isEmpty() ? WholeFile.tooLarge(origin) : StorySource.of(read(origin, bytes.get()));
    }

    private static ReadResult read(Origin origin, byte[] bytes) {
        Page page = Page.of(bytes, Optional.empty());
        Draft draft = page.draft(origin.id());
        if (draft.get(StoryField.DATE).isEmpty()) {
            draft.with(StoryField.DATE, origin.day().map(String::valueOf));
        }
        try {
            return new ReadResult.Read(draft.story());
        } catch (IllegalArgumentException e) {
            return origin.rejected("the page holds no report, or " + e.getMessage());
        }
    }
}

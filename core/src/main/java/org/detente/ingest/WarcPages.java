package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.detente.ingest.ReadResult.Read;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive: its records of answers over HTTP. Records of other kinds (requests, metadata, revisits of
 * a page that did not change) are passed over; an answer that is no page with a report is rejected.
 *
 * <p>The id is that of the record. The day is what the page states. When it was fetched is not when it was published, so
 * that day counts only if the options say so, and is marked.
 */
final class WarcPages implements StoryReader {
    private static final int FINE = 200;

    private final ReadOptions options;

    WarcPages(ReadOptions options) {
        this.options = options;
    }

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        return new Records(origin, content)::next;
    }

    private final class Records {
        private final Origin origin;
        private final BufferedInputStream content;
        private Optional<WarcReader> reader = Optional.empty();
        private boolean ended;
        private boolean filled;

        Records(Origin origin, BufferedInputStream content) {
            this.origin = origin;
            this.content = content;
        }

        Optional<ReadResult> next() {
            Optional<ReadResult> result = Optional.empty();
            try {
                while (result.isEmpty() && !ended) {
                    Optional<WarcRecord> record = open().next();
                    ended = record.isEmpty();
                    if (record.isPresent() && record.get() instanceof WarcResponse response) {
                        filled = true;
                        result = Optional.of(page(response));
                    }
                }
                return result.isPresent() || filled ? result : Optional.of(none());
            } catch (IOException | IllegalArgumentException e) {
                ended = true;
                return Optional.of(origin.rejected(position()
                        + "not WARC, or it breaks off, and the rest of the file is left out: " + e.getMessage()));
            }
        }

        private ReadResult none() {
            filled = true;
            return origin.rejected("its text is empty: no record of it is an answer over HTTP");
        }

        private WarcReader open() throws IOException {
            if (reader.isEmpty()) {
                reader = Optional.of(new WarcReader(content));
            }
            return reader.get();
        }

        private String position() {
            return reader.map(open -> "at byte " + open.position() + " (unpacked): ")
                    .orElse("");
        }

        private ReadResult page(WarcResponse response) throws IOException {
            String url = response.target();
            try {
                return story(response, url);
            } catch (IllegalArgumentException e) {
                return origin.rejected(url + ": " + e.getMessage());
            }
        }

        private ReadResult story(WarcResponse response, String url) throws IOException {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            if (http.status() != FINE) {
                throw new IllegalArgumentException("no page, the server answered " + http.status());
            }
            if (!type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
                throw new IllegalArgumentException("no page but " + type.base());
            }
            byte[] bytes = WholeFile.bytes(http.bodyDecoded().stream())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the page is larger than " + ReadLimits.RECORD_BYTES + " bytes, too large for one story"));
            Draft draft = Page.of(bytes, charset(type)).draft(response.id().toString());
            if (draft.get(StoryField.URL).isEmpty()) {
                draft.with(StoryField.URL, url);
            }
            boolean crawlDay = options.crawlDays() && draft.get(StoryField.DATE).isEmpty();
            if (crawlDay) {
                draft.with(
                        StoryField.DATE,
                        LocalDate.ofInstant(response.date(), ZoneOffset.UTC).toString());
            }
            return new Read(draft.story(), crawlDay);
        }

        private static Optional<Charset> charset(MediaType type) {
            return Optional.ofNullable(type.parameters().get("charset"))
                    .filter(WarcPages::supported)
                    .map(Charset::forName);
        }
    }

    private static boolean supported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false; // no name of any encoding
        }
    }
}

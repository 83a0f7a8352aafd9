package org.detente.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Newsletters as mail: an mbox, whose mails each begin with a line {@code From ...} behind a blank one, or a file that is
 * one mail.
 */
final class MailReader implements StoryReader {
    private static final String SEPARATOR = "From ";

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) {
        return new Mails(origin, content)::next;
    }

    private static final class Mails {
        private final Origin origin;
        private final LineReader lines;
        private long begins = 1;
        private long number;
        private boolean ended;

        Mails(Origin origin, BufferedInputStream content) {
            this.origin = origin;
            this.lines = new LineReader(content);
        }

        Optional<ReadResult> next() throws IOException {
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            boolean blankBefore = true;
            while (!ended) {
                Optional<LineReader.Line> line = lines.next();
                ended = line.isEmpty();
                boolean separator = line.isPresent() && blankBefore && beginsMail(line.get());
                if ((separator || ended) && mail.size() > 0) {
                    ReadResult result = read(mail);
                    begins = lines.number();
                    return Optional.of(result);
                }
                if (line.isPresent() && !separator) {
                    add(line.get(), mail);
                    blankBefore = line.get().bytes().length == 0;
                }
            }
            return number > 0 ? Optional.empty() : none();
        }

        private Optional<ReadResult> none() {
            number++;
            return Optional.of(origin.rejected("its text is empty"));
        }

        private static boolean beginsMail(LineReader.Line line) {
            return new String(line.bytes(), ISO_8859_1).startsWith(SEPARATOR);
        }

        /** Of a mail too large only so much is kept as shows that it is. */
        private static void add(LineReader.Line line, ByteArrayOutputStream mail) {
            if (mail.size() <= ReadLimits.RECORD_BYTES) {
                mail.writeBytes(line.bytes());
                mail.write('\n');
            }
        }

        private ReadResult read(ByteArrayOutputStream mail) {
            number++;
            if (mail.size() > ReadLimits.RECORD_BYTES) {
                return origin.rejected(begins, "the mail is larger than " + ReadLimits.RECORD_BYTES + " bytes");
            }
            try {
                Draft draft = Mail.draft(mail.toByteArray());
                if (draft.get(StoryField.ID).isEmpty()) {
                    draft.with(StoryField.ID, origin.id() + "#" + number);
                }
                return new ReadResult.Read(draft.story());
            } catch (IllegalArgumentException e) {
                return origin.rejected(begins, String.valueOf(e.getMessage()));
            }
        }
    }
}

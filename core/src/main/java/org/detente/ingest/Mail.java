package org.detente.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** One mail as a story: subject, day of sending, sender, and of its texts, plain or HTML, the longest. */
final class Mail {
    private static final int DEEPEST = 20;

    private Mail() {}

    /**
     * The story of a mail.
     *
     * @throws IllegalArgumentException if it is no mail
     */
    static Draft draft(byte[] bytes) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message mail;
        try {
            mail = builder.parseMessage(new ByteArrayInputStream(bytes));
            List<String> texts = new ArrayList<>();
            collect(mail, texts, 0);
            return head(mail)
                    .with(
                            StoryField.TEXT,
                            texts.stream()
                                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                                    .orElse(""));
        } catch (IOException e) {
            throw new IllegalArgumentException("no mail that can be read: " + e.getMessage(), e);
        }
    }

    private static Draft head(Message mail) {
        return new Draft()
                .with(StoryField.ID, Optional.ofNullable(mail.getMessageId()).map(id -> id.replaceAll("^<|>$", "")))
                .with(
                        StoryField.DATE,
                        Optional.ofNullable(mail.getHeader().getField("Date"))
                                .map(Field::getBody)
                                .map(String::strip))
                .with(StoryField.TITLE, Optional.ofNullable(mail.getSubject()))
                .with(StoryField.PUBLISHER, sender(Optional.ofNullable(mail.getFrom())));
    }

    private static Optional<String> sender(Optional<MailboxList> from) {
        return from.filter(list -> !list.isEmpty()).map(list -> list.get(0)).map(Mail::name);
    }

    private static String name(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName();
    }

    private static void collect(Entity entity, List<String> texts, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, texts, depth + 1);
            }
        } else if (entity.getBody() instanceof TextBody body && entity.getFilename() == null) {
            String words = words(body, Optional.ofNullable(entity.getCharset()));
            texts.add(
                    entity.getMimeType().equals("text/html")
                            ? Page.of(words).allText()
                            : words.replace("\r\n", "\n").strip());
        }
    }

    private static String words(TextBody body, Optional<String> stated) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        Optional<Charset> charset = stated.filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(name -> !name.equals(US_ASCII)); // also what it says where nothing is stated
        return charset.isPresent() ? bytes.toString(charset.get()) : Encodings.decode(bytes.toByteArray());
    }
}

package org.detente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.detente.model.Story;

/** A fingerprint (SHA-256) of all that a story says, its id apart. */
final class ContentHash {
    private ContentHash() {}

    /** The first eight bytes of the fingerprint of words. */
    static long beginningOf(String words) {
        return ByteBuffer.wrap(sha256().digest(words.getBytes(UTF_8))).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Story story) {
        MessageDigest digest = sha256();
        add(digest, story.publishedDate().map(LocalDate::toString));
        add(digest, story.title());
        add(digest, Optional.of(story.text()));
        add(digest, story.publisher());
        add(digest, story.url());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds length and bytes, so that no two lists of parts read alike; an absent part has length -1. */
    private static void add(MessageDigest digest, Optional<String> part) {
        byte[] bytes = part.orElse("").getBytes(UTF_8);
        int length = part.isPresent() ? bytes.length : -1;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        digest.update(bytes);
    }
}

package org.detente.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Eight bytes that stand for all words of a row: the beginning of its SHA-256. */
final class Fingerprint {
    private final MessageDigest digest;
    private final byte[] dataset;

    /**
     * @param dataset equal rows of two sets are no duplicates
     */
    Fingerprint(String dataset) {
        this.dataset = dataset.getBytes(UTF_8);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    long of(List<String> cells) {
        digest.update(dataset);
        for (String cell : cells) {
            digest.update((byte) '\t');
            digest.update(cell.strip().getBytes(UTF_8));
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}

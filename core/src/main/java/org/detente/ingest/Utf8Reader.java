package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** UTF-8 in which bytes that cannot be UTF-8 are taken for windows-1252. */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 13;
    private static final int NEEDED = 2; // characters of one code point

    private final InputStream content;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer words = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;

    Utf8Reader(InputStream content) {
        this.content = content;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        while (!words.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int n = Math.min(length, words.remaining());
        words.get(buffer, from, n);
        return n;
    }

    private void decode() throws IOException {
        words.clear();
        CoderResult result = decoder.decode(bytes, words, ended);
        if (result.isUnderflow() && !ended) {
            fill();
        } else if (result.isMalformed() && words.remaining() >= NEEDED) {
            byte[] foreign = new byte[result.length()];
            bytes.get(foreign);
            words.put(new String(foreign, Encodings.WESTERN));
            decoder.reset();
        }
        words.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = content.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

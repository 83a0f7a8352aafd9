package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.detente.RandomText;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String RUSSIAN =
            "\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u0420\u043e\u0441\u0441\u0438\u0438"
                    + " \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043b\u0441\u044f \u0441 \u043a\u0430\u043d\u0446\u043b\u0435\u0440\u043e\u043c"
                    + " \u0432 \u041c\u043e\u0441\u043a\u0432\u0435, \u0441\u043e\u043e\u0431\u0449\u0438\u043b\u0438 \u0432 \u0441\u0440\u0435\u0434\u0443.";

    @Test
    void marksDecide() {
        assertThat(Encodings.decode("\uFEFFcaf\u00e9".getBytes(UTF_8))).isEqualTo("caf\u00e9");
        assertThat(Encodings.decode("\uFEFFcaf\u00e9".getBytes(UTF_16BE))).isEqualTo("caf\u00e9");
    }

    @Test
    void otherAlphabetsAreGuessed() {
        assertThat(Encodings.decode(RUSSIAN.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(RUSSIAN);
        assertThat(Encodings.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R"))))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void aFewForeignBytesDoNotSpoilTheRest() {
        String utf8 = "The caf\u00e9 in S\u00e3o Paulo, \u201copen\u201d since \u017b\u00f3\u0142kiewski\u2019s day. "
                .repeat(20);
        ByteArrayOutputStream pasted = new ByteArrayOutputStream();
        pasted.writeBytes(utf8.getBytes(UTF_8));
        pasted.writeBytes("Jos\u00e9\u2019s son.".getBytes(WESTERN));
        pasted.writeBytes(utf8.getBytes(UTF_8));
        assertThat(Encodings.decode(pasted.toByteArray())).isEqualTo(utf8 + "Jos\u00e9\u2019s son." + utf8);
    }

    @Test
    void whateverIsUtf8StaysAsItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String words = "x" + RandomText.of(random);
            String valid = new String(words.getBytes(UTF_8), UTF_8); // without lone surrogates
            assertThat(Encodings.decode(valid.getBytes(UTF_8))).isEqualTo(valid);
        }
    }
}

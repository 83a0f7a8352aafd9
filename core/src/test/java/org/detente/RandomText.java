package org.detente;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, the same ones for the same seed. */
public final class RandomText {
    private static final List<String> PARTS = List.of(
            "a",
            "I",
            "\u0130",
            "\u0131",
            "ss",
            "\u00DF",
            "\u00E9",
            "e\u0301",
            "x".repeat(40),
            "Russia",
            "U.S.",
            "Gen.",
            "no.",
            "IRAN",
            "attacked",
            "says",
            "Moscow's",
            "don't",
            "the",
            "to",
            "1,500",
            "$5.3",
            "12",
            "%",
            ".",
            "..",
            "...",
            "\u2026",
            "!",
            "?",
            ",",
            ";",
            ":",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "\u2011",
            "\"",
            "'",
            "''",
            "\u201C",
            "\u201D",
            "\u2018",
            "\u2019",
            "(",
            ")",
            "[",
            "]",
            "\u00AB",
            "\u00BB",
            "@",
            "#",
            "_",
            "&",
            "/",
            "\\",
            "http://",
            "www.",
            "a@b.org",
            "\u00E2\u20AC\u2122",
            "\u00E2\u20AC\u0153",
            "\u00E2\u20AC",
            "\u00C3\u00A9",
            "\u00C2\u00A0",
            "\u00F0\u0178\u02DC\u20AC",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "\u0000",
            "\u0007",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u00A0",
            "\u2003",
            "\u2028",
            "\u4E2D\u56FD",
            "\u0420\u043E\u0441\u0441\u0438\u044F",
            "\u0625\u064A\u0631\u0627\u0646");
    private static final List<String> BLANKS =
            List.of(" ", " ", " ", " ", "", "", "  ", "\t", "\n", "\r\n", "\n\n", "\n \n");

    private RandomText() {}

    /** Up to 60 odd parts with odd blanks between them. */
    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(BLANKS.get(random.nextInt(BLANKS.size())));
        }
        return text.toString();
    }

    /** One odd part. */
    public static String part(Random random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }
}

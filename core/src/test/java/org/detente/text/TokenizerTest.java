package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "don't won't can't | do n't wo n't ca n't",
                "cannot | can not",
                "Iran's Kremlin\u2019s U.S.'s | Iran 's Kremlin 's U.S. 's",
                "the ministers' plan | the ministers ' plan",
                "they're I've we'll he'd I'm | they 're I 've we 'll he 'd I 'm",
                "O'Brien AT&T | O'Brien AT&T",
                "U.S.-led cease-fire | U.S. - led cease - fire",
                "Israeli-Palestinian 40-year-old | Israeli - Palestinian 40 - year - old",
                "anti-war pro-Russian ex-president re-election | anti-war pro-Russian ex-president re-election",
                "non-aligned al-Qaeda al-Assad | non-aligned al-Qaeda al-Assad",
                "$5.3 billion | $ 5.3 billion",
                "\u00A33m \u20AC2.5bn | \u00A3 3m \u20AC 2.5bn",
                "1,500 troops, | 1,500 troops ,",
                "12% 12 percent 3/4 10:30 5th | 12 % 12 percent 3/4 10:30 5th",
                "mail press@example.org. | mail press@example.org .",
                "see http://www.example.org/a?b=c, or www.example.com. | see http://www.example.org/a?b=c , or www.example.com .",
                "@ministry #talks | @ministry #talks",
                "U.S., (U.N.) a.m. p.m., Ph.D. | U.S. , ( U.N. ) a.m. p.m. , Ph.D.",
                "Wait... and -- go\u2026 | Wait ... and -- go \u2026",
                "left\u2014now \u2013 \u201Cok\u201D | left \u2014 now \u2013 \" ok \"",
                "the end.Then Amazon.com | the end . Then Amazon.com"
            })
    void cutsAsTheTreebanksDo(String text, String tokens) {
        assertThat(forms(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void aPieceKnowsWhereItStands() {
        String text = "Iran's  U.S.-led don\u2019t";
        assertThat(Tokenizer.pieces(text))
                .extracting(piece -> text.substring(piece.start(), piece.end()))
                .containsExactly("Iran", "'s", "U.S.", "-", "led", "do", "n\u2019t");
    }

    private static List<String> forms(String text) {
        return Tokenizer.pieces(text).stream().map(Tokenizer.Piece::form).toList();
    }
}

package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private static final Lemmas LEMMAS = Lemmas.load();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "struck, VERB, struck, strike",
        "bullied, VERB, bulli, bully",
        "met, VERB, met, meet",
        "fought, VERB, fought, fight",
        "shelling, VERB, shell, shell",
        "seized, VERB, seiz, seize",
        "Vowed, VERB, vow, vow",
        "talks, NOUN, talk, talk",
        "talks, VERB, talk, talk",
        "fishermen, NOUN, fishermen, fisherman",
        "troops, NOUN, troop, troop",
        "allies, NOUN, allie, ally",
        "countries, NOUN, countrie, country"
    })
    void settlesAWrongProposal(String form, Upos upos, String proposed, String lemma) {
        assertThat(LEMMAS.of(form, upos, proposed)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"found, VERB, find", "found, VERB, found", "lay, VERB, lie", "lay, VERB, lay"})
    void keepsTheProposalWhereTwoWordsArePossible(String form, Upos upos, String proposed) {
        assertThat(LEMMAS.of(form, upos, proposed)).isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"Kremlinologists, NOUN, kremlinologist", "better, ADJ, good", "was, AUX, be", "Xi, PROPN, xi"})
    void keepsTheProposalForUnknownWordsAndOtherPartsOfSpeech(String form, Upos upos, String proposed) {
        assertThat(LEMMAS.of(form, upos, proposed)).isEqualTo(proposed);
    }
}

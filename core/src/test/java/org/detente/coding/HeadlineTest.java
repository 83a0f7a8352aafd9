package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "Sanctions will bite: Kremlin, Sanctions will bite, Kremlin",
        "No deal with Iran yet - U.S. envoy, No deal with Iran yet, U.S. envoy",
        "Iran must wait -minister, Iran must wait, minister",
        "Talks are off \u2014 senior French official, Talks are off, senior French official"
    })
    void aSpeakerAtTheEndIsCutOff(String text, String body, String speaker) {
        Headline headline = Headline.of(SentenceSplitter.split(text).get(0));
        assertThat(headline.body().span().of(text)).isEqualTo(body);
        assertThat(headline.speakerSentence().map(Sentence::span).orElseThrow().of(text))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVIEW-Pakistan welcomes plan, Pakistan welcomes plan",
        "UPDATE 2-Iran frees sailors, Iran frees sailors",
        "CORRECTED: Senators press Hanoi, Senators press Hanoi"
    })
    void anAgencysLabelIsCutOff(String text, String body) {
        Headline headline = Headline.of(SentenceSplitter.split(text).get(0));
        assertThat(headline.body().span().of(text)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kremlin: no talks are planned for the coming week in Geneva",
                "Far-right party gains",
                "Iran must wait - minister.",
                "Putin to visit Beijing",
                "Talks"
            })
    void anyOtherSentenceStaysWhole(String text) {
        Sentence sentence = SentenceSplitter.split(text).get(0);
        Headline headline = Headline.of(sentence);
        assertThat(headline.body()).isEqualTo(sentence);
        assertThat(headline.speaker()).isEqualTo(List.<Token>of());
        assertThat(headline.speakerSentence()).isEmpty();
    }
}

package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    @Test
    void aFullStopEndsASentence() {
        assertThat(split("Russia left. China stayed! Did Iran? Nobody knows."))
                .containsExactly("Russia left.", "China stayed!", "Did Iran?", "Nobody knows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. said on Friday that it would stay.",
                "Gen. James Dunn met Mr. Lavrov and Lt. Col. Ames.",
                "President George W. Bush met V. Putin and J. R. R. Hill.",
                "The firm Acme Inc. signed at 5 p.m. on Monday in St. Petersburg.",
                "The U.N. Security Council sat at No. 10 Park Road.",
                "It grew by 3.5 percent, to $1.2 billion."
            })
    void abbreviationsDoNotEndASentence(String sentence) {
        assertThat(split(sentence + " Nobody spoke.")).containsExactly(sentence, "Nobody spoke.");
    }

    @Test
    void anAbbreviationEndsASentenceWhereAStarterFollows() {
        assertThat(split("They met in the U.S. The talks failed. He left at 5 p.m. She stayed."))
                .containsExactly("They met in the U.S.", "The talks failed.", "He left at 5 p.m.", "She stayed.");
    }

    @Test
    void lowerCaseWordsAreNoAbbreviations() {
        assertThat(split("Iran said no. Russia left. The king fell ill. Oman held a mass. France came."))
                .containsExactly(
                        "Iran said no.", "Russia left.", "The king fell ill.", "Oman held a mass.", "France came.");
    }

    @Test
    void aQuoteAfterTheStopBelongsToTheSentence() {
        assertThat(split("\"We will not talk.\" The minister left. He asked: \u201CWhy now?\u201D Nobody spoke."))
                .containsExactly(
                        "\"We will not talk.\"",
                        "The minister left.",
                        "He asked: \u201CWhy now?\u201D",
                        "Nobody spoke.");
    }

    @Test
    void aQuoteBeforeTheStopDoesToo() {
        assertThat(split("He called it \"a mistake\". Iran disagreed."))
                .containsExactly("He called it \"a mistake\".", "Iran disagreed.");
    }

    @Test
    void aQuoteWithACommaGoesOn() {
        assertThat(split("\"We will not talk,\" he said. \"We will wait.\""))
                .containsExactly("\"We will not talk,\" he said.", "\"We will wait.\"");
    }

    @Test
    void aBracketAfterTheStopBelongsToTheSentence() {
        assertThat(split("Troops left (and came back.) The war ended."))
                .containsExactly("Troops left (and came back.)", "The war ended.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW (Agency) - ",
                "WASHINGTON, March 3 (Agency) - ",
                "GENEVA (AP) -- ",
                "ANKARA/MOSCOW (Agency) - ",
                "UNITED NATIONS (Agency) \u2014 ",
                "BEIRUT, Lebanon \u2014 ",
                "PARIS - "
            })
    void aDatelineBelongsToNoSentence(String dateline) {
        String text = dateline + "Turkey praised Oman. It left.";
        assertThat(split(text)).containsExactly("Turkey praised Oman.", "It left.");
        assertThat(split("Title\n\n" + text)).containsExactly("Title", "Turkey praised Oman.", "It left.");
    }

    @Test
    void aHeadlineWithoutFullStopEndsAtTheBlankLine() {
        assertThat(split("Putin to visit Beijing\n\nThe Kremlin said so on Monday.\n \n\nChina was\nglad."))
                .containsExactly("Putin to visit Beijing", "The Kremlin said so on Monday.", "China was\nglad.");
    }

    @Test
    void signsOfEveryKindOfBlankAreNoTokens() {
        assertThat(forms("\uFEFFThe\u00A0Kremlin\u2003said\u200B no.\u00A0"))
                .containsExactly("The", "Kremlin", "said", "no", ".");
    }

    @Test
    void misreadTextIsRepairedAndSpansCutTheOriginal() {
        String text = "I\u00E2\u20AC\u2122m told \u00E2\u20AC\u0153no\u00E2\u20AC by the C\u00C3\u00B4te d\u2019Azur.";
        List<Token> tokens = SentenceSplitter.split(text).get(0).tokens();
        assertThat(tokens.stream().map(Token::form))
                .containsExactly("I", "'m", "told", "\"", "no", "\"", "by", "the", "C\u00F4te", "d'Azur", ".");
        assertThat(tokens.stream().map(token -> token.span().of(text)))
                .containsExactly(
                        "I",
                        "\u00E2\u20AC\u2122m",
                        "told",
                        "\u00E2\u20AC\u0153",
                        "no",
                        "\u00E2\u20AC",
                        "by",
                        "the",
                        "C\u00C3\u00B4te",
                        "d\u2019Azur",
                        ".");
    }

    @ParameterizedTest
    @CsvSource({"caf\u00E9, caf\u00E9", "\u00C2, \u00C2", "\u00E2\u20AC\u201D, \u2014", "na\u00EFve, na\u00EFve"})
    void wellReadTextStaysAsItIs(String text, String form) {
        assertThat(forms(text)).containsExactly(form);
    }

    @Test
    void anOverlongSentenceIsCut() {
        String text = "Iran waited and ".repeat(100) + "left.";
        List<Sentence> sentences = SentenceSplitter.split(text);
        assertThat(sentences).hasSize(3);
        assertThat(sentences)
                .allSatisfy(
                        sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST));
        assertThat(sentences.stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum())
                .isEqualTo(302);
    }

    @Test
    void anOverlongSentenceIsCutAfterItsLastComma() {
        String text = "word ".repeat(80) + ", " + "word ".repeat(80);
        assertThat(SentenceSplitter.split(text).get(0).tokens()).hasSize(81);
    }

    @Test
    void sentencesAreNumbered() {
        assertThat(SentenceSplitter.split("One.\n\nTwo. Three.").stream().map(Sentence::number))
                .containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\n \r\n \u00A0"})
    void emptyTextHasNone(String text) {
        assertThat(SentenceSplitter.split(text)).isEmpty();
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static List<String> forms(String text) {
        return SentenceSplitter.split(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }
}

package org.detente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.detente.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin, Erdogan meet in Sochi",
                "Iran rejects offer",
                "Wheat 412.25 up 3.5; corn 377.50 off 1.25; soybeans 951.00 up 7.75; oats 225.00 off 0.50; rice 9.87 up",
                "Merkel: Berlin will not send tanks",
                "President Jos\u00e9 Ra\u00fal Mulino of Panam\u00e1 met the mayor of S\u00e3o Paulo and spoke of the canal.",
                "Shr 34 cts vs 29 cts. Net 4.1 mln vs 3.6 mln. Revs 88.0 mln vs 71.2 mln. Avg shrs 12.1 mln vs 12.4 mln.",
            })
    void englishPasses(String text) {
        assertThat(LanguageCheck.otherThanEnglish(story(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deu | Der russische Au\u00dfenminister traf am Mittwoch in Moskau seinen Kollegen aus Amerika, sagte ein Sprecher.
            fra | Le pr\u00e9sident de la R\u00e9publique a condamn\u00e9 mercredi l'attaque contre l'ambassade de France.
            nld | De premier sprak woensdag in Den Haag met de Duitse kanselier over de sancties tegen de regering.
            rus | \u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u0420\u043e\u0441\u0441\u0438\u0438 \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043b\u0441\u044f \u0441 \u043a\u0430\u043d\u0446\u043b\u0435\u0440\u043e\u043c
            """)
    void otherLanguagesAreTold(String code, String text) {
        assertThat(LanguageCheck.otherThanEnglish(story(text))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u4e2d\u56fd\u5916\u4ea4\u90e8",
                "\u0648\u0632\u064a\u0631 \u0627\u0644\u062e\u0627\u0631\u062c\u064a\u0629"
            })
    void fewWordsInAnotherScriptAreEnough(String text) {
        assertThat(LanguageCheck.otherThanEnglish(story(text))).isPresent();
    }

    private static Story story(String text) {
        return new Story("a", Optional.empty(), Optional.empty(), text, Optional.empty(), Optional.empty());
    }
}

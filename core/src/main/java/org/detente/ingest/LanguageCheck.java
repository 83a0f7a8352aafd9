package org.detente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.detente.model.Story;

/**
 * Tells stories that are not in English. Most are English beyond doubt, by their small words, and cost next to nothing;
 * a model is asked about the others, and loaded when there is one. Where it is not sure, as with headlines and tables of
 * figures, the story passes.
 */
final class LanguageCheck {
    private static final int SAMPLE_CHARACTERS = 600;
    private static final int FEWEST_WORDS = 12;
    private static final int SMALL_WORDS_SHARE = 20; // one in so many is enough; other languages have next to none
    private static final double SURE = 2; // times likelier than English; English texts stay below 1.5
    private static final String ENGLISH = "eng";
    private static final String UNKNOWN = "und";
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "and", "to", "that", "with", "from", "said", "were", "been", "would", "which", "their");

    private LanguageCheck() {}

    /** The story's language by its code of ISO 639-3, if that is not English; {@code und} if it cannot be told which. */
    static Optional<String> otherThanEnglish(Story story) {
        String text = story.fullText();
        Sample sample = Sample.of(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)));
        if (sample.smallWords * SMALL_WORDS_SHARE > sample.words
                || sample.latin >= sample.otherLetters && sample.words < FEWEST_WORDS) {
            return Optional.empty();
        }
        Language[] likely = Detector.MODEL.predictLanguages(sample.text);
        double english = 0;
        for (Language language : likely) {
            english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
        }
        if (!likely[0].getLang().equals(ENGLISH) && likely[0].getConfidence() > SURE * english) {
            return Optional.of(likely[0].getLang());
        }
        return sample.otherLetters > sample.latin ? Optional.of(UNKNOWN) : Optional.empty();
    }

    private record Sample(String text, int words, int smallWords, int latin, int otherLetters) {
        static Sample of(String text) {
            int words = 0;
            int small = 0;
            int latin = 0;
            int other = 0;
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (Character.isLetter(c)) {
                    boolean isLatin = c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN;
                    latin += isLatin ? 1 : 0;
                    other += isLatin ? 0 : 1;
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    words++;
                    small += SMALL_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                    start = -1;
                }
            }
            return new Sample(text, words, small, latin, other);
        }
    }

    /** Loaded with its first use. */
    private static final class Detector {
        private static final LanguageDetector MODEL = new LanguageDetectorME(load());

        private static LanguageDetectorModel load() {
            String name = "/langdetect-183.bin"; // of the library opennlp-models-langdetect
            try (InputStream model = LanguageDetectorModel.class.getResourceAsStream(name)) {
                if (model == null) {
                    throw new IllegalStateException("not on the class path: " + name);
                }
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }
}

package org.detente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles the lemma of verbs and nouns: of the words that WordNet's irregular forms and rules
 * of detachment (its "morphy") allow, the one that the model proposes, or else the first. Other parts of speech keep the model's.
 */
final class Lemmas {
    private static final List<List<String>> VERB_RULES = List.of(
            List.of("ies", "y"),
            List.of("es", "e"),
            List.of("es", ""),
            List.of("s", ""),
            List.of("ied", "y"),
            List.of("ed", "e"),
            List.of("ed", ""),
            List.of("ing", "e"),
            List.of("ing", ""));
    private static final List<List<String>> NOUN_RULES = List.of(
            List.of("ies", "y"), List.of("es", "e"), List.of("es", ""), List.of("s", ""), List.of("men", "man"));

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Map<String, String> irregularVerbs = new HashMap<>();
    private final Map<String, String> irregularNouns = new HashMap<>();

    static Lemmas load() {
        Lemmas lemmas = new Lemmas();
        try (InputStream in = Lemmas.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("org/detente/text/words.tsv is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    lemmas.add(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.tsv", e);
        }
        return lemmas;
    }

    private void add(String[] cells) {
        boolean verb = cells[0].equals("VERB");
        if (cells.length > 2) {
            (verb ? irregularVerbs : irregularNouns).put(cells[1], cells[2]);
        } else {
            (verb ? verbs : nouns).add(cells[1]);
        }
    }

    String of(String form, Upos upos, String proposed) {
        return switch (upos) {
            case VERB -> settle(form, proposed, verbs, irregularVerbs, VERB_RULES);
            case NOUN, PROPN -> settle(form, proposed, nouns, irregularNouns, NOUN_RULES);
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> proposed;
        };
    }

    private static String settle(
            String form, String proposed, Set<String> words, Map<String, String> irregular, List<List<String>> rules) {
        String lower = form.toLowerCase(Locale.ROOT);
        Set<String> candidates = new LinkedHashSet<>();
        Optional.ofNullable(irregular.get(lower)).ifPresent(candidates::add);
        for (List<String> rule : rules) {
            String ending = rule.get(0);
            if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
                candidates.add(lower.substring(0, lower.length() - ending.length()) + rule.get(1));
            }
        }
        candidates.add(lower);
        candidates.retainAll(words);
        candidates.removeIf(candidate -> candidates.contains(candidate + "e") && endsShort(candidate));
        return candidates.isEmpty() || candidates.contains(proposed)
                ? proposed
                : candidates.iterator().next();
    }

    /** Consonant, vowel, consonant: such a verb doubles its last letter, so "staged" is of stage and not of stag. */
    private static boolean endsShort(String word) {
        int length = word.length();
        return length > 2
                && !isVowel(word.charAt(length - 1))
                && isVowel(word.charAt(length - 2))
                && !isVowel(word.charAt(length - 3));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}

package org.detente.text;

import java.util.Locale;

/**
 * How to make a lemma of a form, as the model predicts it: cut characters off the end, append others.
 *
 * @param cut how many characters fall off the end of the form in lower case
 * @param suffix what is put there instead
 */
record LemmaScript(int cut, String suffix) {
    /** Reads {@code "2|y"}. */
    static LemmaScript of(String text) {
        int bar = text.indexOf('|');
        return new LemmaScript(Integer.parseInt(text.substring(0, bar)), text.substring(bar + 1));
    }

    String apply(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return cut > lower.length() ? lower : lower.substring(0, lower.length() - cut) + suffix;
    }
}

package org.detente.actor;

import java.util.List;
import org.detente.text.Token;

/** Whether words are written with capitals. */
final class Capitals {
    private Capitals() {}

    static boolean begin(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLetter(form.charAt(1));
    }

    /** Whether most of a sentence is, as in a headline. */
    static boolean prevail(List<Token> tokens) {
        long words = tokens.stream()
                .filter(token -> Character.isLetter(token.form().charAt(0))
                        && token.form().length() > 3)
                .count();
        long capitals = tokens.stream()
                .filter(token -> Character.isUpperCase(token.form().charAt(0))
                        && token.form().length() > 3)
                .count();
        return words > 3 && capitals > 0.8 * words;
    }
}

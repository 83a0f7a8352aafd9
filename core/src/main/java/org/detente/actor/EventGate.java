package org.detente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.place.Gazetteer;
import org.detente.text.Sentence;
import org.detente.text.Token;

/** Tells sentences that may hold an event from those that need no tree, cheap enough for all. */
final class EventGate {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "his", "her", "their", "its", "both");
    private static final Set<String> BEFORE_CITY = Set.of("in", "near", "at", "outside", "of");

    private static final int LONGEST_NAME = 3;

    private final RoleNouns roles;
    private final Gazetteer gazetteer;

    EventGate(RoleNouns roles, Gazetteer gazetteer) {
        this.roles = roles;
        this.gazetteer = gazetteer;
    }

    boolean mayHoldEvent(Sentence sentence, NamedActors names, Discourse discourse) {
        if (!names.isEmpty() || isLocal(sentence.tokens())) {
            return true;
        }
        return !discourse.isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(token -> PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT))
                                || discourse.stranger(token.form()).isPresent()
                                || discourse.surname(token.form()).isPresent()
                                || References.mayPoint(token.form().toLowerCase(Locale.ROOT))
                                || roles.mayAct(token.form()));
    }

    /** "Police fired on looters in Naivasha": somebody with a role, and a city whose state is certain. */
    private boolean isLocal(List<Token> tokens) {
        boolean inCity = false;
        for (int i = 1; i < tokens.size() && !inCity; i++) {
            inCity = BEFORE_CITY.contains(tokens.get(i - 1).form()) && isCity(tokens, i);
        }
        return inCity && tokens.stream().anyMatch(token -> roles.mayAct(token.form()));
    }

    /** Whether the words that begin here name a city or region of one state. */
    private boolean isCity(List<Token> tokens, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
            if (!Capitals.begin(tokens.get(i).form())) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).form());
            if (gazetteer.homeOf(words.toString()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}

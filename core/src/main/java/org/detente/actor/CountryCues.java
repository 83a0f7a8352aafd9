package org.detente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.actor.ActorDictionary.Hit;
import org.detente.model.ActorKind;
import org.detente.text.Token;

/**
 * States that stand before a surname and tell whose it is: "Zambia's Banda", "the Bolivian president, Morales", "South
 * Korean leader Kim".
 */
final class CountryCues {
    private static final int MOST_BETWEEN = 4;
    private static final Set<String> BETWEEN = Set.of(
            "'s",
            "\u2019s",
            "'",
            "\u2019",
            "president",
            "prime",
            "minister",
            "premier",
            "foreign",
            "defence",
            "defense",
            "finance",
            "interior",
            "leader",
            "king",
            "chancellor",
            "dictator",
            "strongman",
            "ruler",
            "pm",
            "fm",
            "general",
            "gen.",
            "chief",
            "vice",
            "deputy",
            "acting",
            "interim",
            "former",
            "ex-president",
            "secretary",
            "of",
            "state",
            "marshal",
            "colonel",
            "col.",
            "emir",
            "sultan",
            "crown",
            "prince",
            "queen",
            "opposition",
            "rebel",
            "supreme",
            "new",
            "the",
            "army",
            "military",
            "envoy",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "ministry",
            ",");

    private final Map<Integer, String> stateAt = new HashMap<>();

    /** Looks for cues in the tokens of a sentence, given the names in it. */
    CountryCues(List<Token> tokens, List<Hit> hits) {
        for (Hit hit : hits) {
            List<Term> terms = hit.name().terms();
            ActorKind kind = terms.get(0).kind();
            if (kind != ActorKind.COUNTRY && kind != ActorKind.ADJECTIVE) {
                continue;
            }
            String state = terms.get(0).code().country();
            boolean article =
                    hit.first() > 0 && tokens.get(hit.first() - 1).form().equals("the");
            int of = hit.first() - (article ? 2 : 1);
            if (kind == ActorKind.COUNTRY
                    && of > 0
                    && tokens.get(of).form().equals("of")) { // "King Abdullah of Jordan"
                hits.stream()
                        .filter(person ->
                                person.last() == of - 1 && person.name().isPerson())
                        .forEach(person -> stateAt.putIfAbsent(person.first(), state));
            }
            for (int at = hit.last() + 1; at < tokens.size() && at <= hit.last() + 1 + MOST_BETWEEN; at++) {
                String form = tokens.get(at).form();
                boolean between = BETWEEN.contains(form.toLowerCase(Locale.ROOT));
                if (!between) {
                    if (Character.isUpperCase(form.charAt(0)) && at > hit.last() + 1
                            || kind == ActorKind.ADJECTIVE && Character.isUpperCase(form.charAt(0))) {
                        stateAt.put(at, state);
                    }
                    break;
                }
            }
        }
    }

    /** The state that the name beginning at a token belongs to, or nothing. */
    String before(int token) {
        return stateAt.getOrDefault(token, "");
    }
}

package org.detente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.ActorDictionary.Hit;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorKind;
import org.detente.place.Gazetteer;
import org.detente.text.Token;

/** Tells where a name of the dictionary is a month, a place elsewhere, or part of a name that no dictionary has. */
final class OtherMeanings {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "last", "next", "of", "until", "late", "early", "by", "from", "on", "this", "through",
            "before", "after", "to", "mid");
    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "gen.",
            "general",
            "president",
            "secretary",
            "minister",
            "premier",
            "chancellor",
            "king",
            "prince",
            "senator",
            "sen.",
            "rep.",
            "envoy",
            "leader",
            "chief",
            "pm",
            "fm",
            "queen",
            "pope",
            "ayatollah",
            "sheikh",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "governor",
            "gov.",
            "mayor",
            "director",
            "representative",
            "adviser",
            "advisor",
            "candidate",
            "speaker",
            "colonel",
            "col.",
            "lt.",
            "adm.",
            "admiral",
            "says",
            "sir",
            "emir",
            "house",
            "kremlin",
            "pentagon",
            "team",
            "administration",
            "chairman",
            "judge",
            "counsel",
            "prosecutor");

    private final Genders genders;
    private final Gazetteer gazetteer;

    OtherMeanings(Genders genders, Gazetteer gazetteer) {
        this.genders = genders;
        this.gazetteer = gazetteer;
    }

    /** The Lima of "Lima, Ohio". */
    boolean isElsewhere(List<Token> tokens, Hit hit) {
        int region = hit.last() + 2;
        return region < tokens.size()
                && tokens.get(hit.last() + 1).form().equals(",")
                && hit.name().terms().get(0).kind() != ActorKind.PERSON
                && gazetteer.isRegionOf("USA", tokens.get(region).form());
    }

    /** A single word may be a month, somebody else's surname, or a place in a longer name that we do not know. */
    boolean isSomethingElse(
            List<Token> tokens,
            Hit hit,
            Optional<Term> remembered,
            Optional<LocalDate> day,
            boolean mostlyCapitals,
            List<Named> before) {
        String form = tokens.get(hit.first()).form();
        String previous = hit.first() > 0 ? tokens.get(hit.first() - 1).form() : "";
        String next =
                hit.first() + 1 < tokens.size() ? tokens.get(hit.first() + 1).form() : "";
        if (form.equals("May")
                && (BEFORE_MONTH.contains(previous.toLowerCase(Locale.ROOT))
                        || !next.isEmpty() && Character.isDigit(next.charAt(0))
                        || !previous.isEmpty() && Character.isDigit(previous.charAt(0))
                        || previous.isEmpty() && remembered.isEmpty() && !isInOffice(hit, day))) {
            return true;
        }
        if (hit.first() == 1 && hit.name().isPerson() && genders.isFirstName(previous)) {
            return true;
        }
        boolean person = hit.name().isPerson();
        boolean afterPerson = !before.isEmpty()
                && before.get(before.size() - 1).last() == hit.first() - 1
                && before.get(before.size() - 1).first() < hit.first() - 1
                && before.get(before.size() - 1).term().kind() == ActorKind.PERSON;
        if (afterPerson && !hit.name().isCountry()) {
            return true; // the Moros of "Nicolas Maduro Moros"
        }
        if (mostlyCapitals || !person && !hit.name().ambiguous()) {
            return false;
        }
        boolean afterName = !before.isEmpty() && before.get(before.size() - 1).last() == hit.first() - 1;
        if (afterName && person && before.get(before.size() - 1).term().kind() == ActorKind.PERSON) {
            return true;
        }
        boolean afterCapital = hit.first() > 1
                && Capitals.begin(previous)
                && !afterName
                && !TITLES.contains(previous.toLowerCase(Locale.ROOT));
        boolean beforeCapital = !person && Capitals.begin(next) && !TITLES.contains(next.toLowerCase(Locale.ROOT));
        return afterCapital || beforeCapital || !Capitals.begin(form);
    }

    private static boolean isInOffice(Hit hit, Optional<LocalDate> day) {
        return day.isPresent() && hit.name().terms().stream().anyMatch(term -> term.covers(day.get()));
    }
}

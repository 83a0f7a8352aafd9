package org.detente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Nouns that only point to an actor already named: "the kingdom", "the two countries", "both sides", "the alliance". */
final class References {
    private static final Set<String> STATES = Set.of(
            "country",
            "nation",
            "state",
            "kingdom",
            "republic",
            "emirate",
            "island",
            "homeland",
            "sultanate",
            "monarchy");
    private static final Set<String> MONARCHIES = Set.of(
            "SAU", "GBR", "JOR", "MAR", "THA", "BHR", "NPL", "KHM", "BTN", "ESP", "NLD", "BEL", "DNK", "SWE", "NOR",
            "JPN", "LSO", "SWZ", "TON", "MYS", "KWT", "ARE", "QAT", "OMN", "BRN");
    private static final Set<String> ISLANDS = Set.of(
            "TWN", "CUB", "CYP", "LKA", "HTI", "JAM", "MLT", "ISL", "IRL", "GBR", "JPN", "PHL", "MDG", "BHR", "SGP",
            "GRD", "FJI", "TLS", "PNG", "NRU", "TON", "WSM", "DMA", "LCA", "VCT", "BRB", "MUS", "MDV", "SYC", "COM",
            "DOM", "NZL", "IDN", "HKG", "PRI", "VUT", "SLB", "STP", "CPV", "TTO", "BHS", "ATG", "KNA");
    private static final Set<String> PAIRED = Set.of(
            "country",
            "nation",
            "side",
            "government",
            "state",
            "capital",
            "power",
            "neighbour",
            "neighbor",
            "rival",
            "ally",
            "foe",
            "army",
            "party",
            "republic",
            "kingdom",
            "enemy",
            "delegation",
            "member",
            "friend");
    private static final Set<String> PAIRED_PEOPLE = Set.of(
            "leader", "president", "minister", "man", "premier", "official", "diplomat", "envoy", "general", "woman");
    private static final Set<String> BODIES = Set.of(
            "alliance",
            "bloc",
            "body",
            "union",
            "organization",
            "organisation",
            "agency",
            "council",
            "league",
            "court",
            "commission",
            "fund",
            "bank",
            "watchdog",
            "tribunal");
    private static final Set<String> GROUPS = Set.of("group", "movement", "organization", "organisation", "militia");
    private static final Set<String> CHARITIES = Set.of("charity", "group", "organization", "organisation", "watchdog");
    private static final Set<String> FIRMS = Set.of("company", "firm", "maker", "giant", "airline", "bank");
    private static final Set<String> ALL = Stream.of(STATES, PAIRED, PAIRED_PEOPLE, BODIES, GROUPS, FIRMS, CHARITIES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OPPOSED = Set.of("neighbour", "neighbor", "rival", "foe", "enemy");
    private static final String BOTH_KOREAS = "Koreas";
    private static final Set<String> TWO = Set.of("two", "both", "2");
    private static final Set<String> EITHER = Set.of("neither", "either", "each");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "both");

    private final Tree tree;
    private final Phrases phrases;
    private final Discourse discourse;

    References(Tree tree, Phrases phrases, Discourse discourse) {
        this.phrases = phrases;
        this.tree = tree;
        this.discourse = discourse;
    }

    /** Whether a noun may point to somebody named before. */
    static boolean mayPoint(Word word) {
        return mayPoint(word.lemma().toLowerCase(Locale.ROOT)) || isHalf(word);
    }

    /** The North of Korea. */
    private static boolean isHalf(Word word) {
        return word.form().equals("North")
                || word.form().equals("South")
                || word.form().equals(BOTH_KOREAS);
    }

    /** The same of a lemma or a regular plural. */
    static boolean mayPoint(String form) {
        return ALL.contains(form)
                || form.endsWith("s") && ALL.contains(form.substring(0, form.length() - 1))
                || form.endsWith("ies") && ALL.contains(form.substring(0, form.length() - 3) + 'y');
    }

    /**
     * Whoever a noun points to among those named before it.
     *
     * @param here who was named before it in the sentence, in order
     */
    List<Found> of(Word word, List<Entity> here) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (STATES.contains(lemma)) {
            List<Found> own = tree.children(word).stream()
                    .filter(child -> child.relation().equals("nmod:poss") && child.upos() == Upos.PRON)
                    .flatMap(child -> phrases.at(child).stream())
                    .filter(found -> found.code().isState())
                    .map(found -> found(new ActorCode(found.code().country()), word))
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        if (word.form().equals(BOTH_KOREAS)) {
            return List.of(found(new ActorCode("KOR"), word), found(new ActorCode("PRK"), word));
        }
        if (isHalf(word)) {
            return half(word, here);
        }
        boolean plural = Descriptions.isPlural(word);
        boolean known = word.is("nsubj") || hasChild(word, POINTING); // not the object of "sent two envoys"
        boolean two = known && hasChild(word, TWO) || hasChild(word, POINTING) && OPPOSED.contains(lemma);
        if (plural && two) {
            boolean people = PAIRED_PEOPLE.contains(lemma);
            return people || PAIRED.contains(lemma) ? lastTwo(word, here, people) : List.of();
        }
        if (PAIRED.contains(lemma) && hasChild(word, EITHER)) {
            return lastTwo(word, here, false);
        }
        if (plural || !hasChild(word, POINTING) && !word.is("compound")) {
            return List.of();
        }
        if (STATES.contains(lemma)) {
            return last(
                            word,
                            here,
                            entity -> !entity.isPerson() && entity.code().isState() && isSuch(lemma, entity))
                    .map(entity -> found(new ActorCode(entity.code().country()), word))
                    .stream()
                    .toList();
        }
        return last(
                        word,
                        here,
                        entity -> BODIES.contains(lemma)
                                        && (entity.code().country().equals("IGO")
                                                || entity.code().country().equals("NGO"))
                                || GROUPS.contains(lemma) && entity.isGroup()
                                || CHARITIES.contains(lemma)
                                        && entity.code().country().equals("NGO")
                                || FIRMS.contains(lemma)
                                        && entity.code().value().endsWith("BUS"))
                .map(entity -> found(entity.code(), word))
                .stream()
                .toList();
    }

    /** "The North" of a text about Korea. */
    private List<Found> half(Word word, List<Entity> here) {
        List<Entity> before = before(here);
        boolean korea = before.stream()
                .map(entity -> entity.code().country())
                .anyMatch(country -> country.equals("KOR") || country.equals("PRK"));
        boolean alone = hasChild(word, POINTING) && tree.children(word).stream().noneMatch(child -> child.is("nmod"));
        return korea && alone
                ? List.of(found(new ActorCode(word.form().equals("North") ? "PRK" : "KOR"), word))
                : List.of();
    }

    private static boolean isSuch(String lemma, Entity entity) {
        return switch (lemma) {
            case "kingdom", "monarchy", "emirate", "sultanate" ->
                MONARCHIES.contains(entity.code().country());
            case "island" -> ISLANDS.contains(entity.code().country());
            default -> true;
        };
    }

    private List<Entity> before(List<Entity> here) {
        List<Entity> before = new ArrayList<>(discourse.entities());
        before.addAll(here);
        return before;
    }

    private Optional<Entity> last(Word word, List<Entity> here, Predicate<Entity> fits) {
        List<Entity> before = before(here);
        return before.stream()
                .filter(fits)
                .filter(entity -> !isSubjectOf(word, entity))
                .reduce((a, b) -> b);
    }

    /** Who acts on "the country" is not the country. */
    private boolean isSubjectOf(Word word, Entity entity) {
        Word verb = tree.verbOf(word);
        boolean inSubject = tree.children(verb).stream()
                .anyMatch(child -> child.is("nsubj") && (child.equals(word) || tree.isBelow(word, child)));
        return !inSubject
                && entity.word()
                        .filter(other -> other.is("nsubj") && tree.head(other).equals(verb))
                        .isPresent();
    }

    private List<Found> lastTwo(Word word, List<Entity> here, boolean people) {
        List<Entity> before = before(here).stream()
                .filter(entity -> !entity.isPlace() && entity.code().hasCountry())
                .toList();
        boolean persons = people || areOfOneParty(word.lemma(), before);
        List<Found> out = new ArrayList<>();
        Set<String> sides = new HashSet<>();
        for (int i = before.size() - 1; i >= 0 && out.size() < 2; i--) {
            Entity entity = before.get(i);
            boolean kind = people
                    ? entity.isPerson() || entity.code().value().endsWith("GOV")
                    : entity.code().isState() || entity.isGroup();
            if (kind
                    && sides.add(persons ? entity.code().value() : entity.code().party())) {
                ActorCode code =
                        persons ? entity.code() : new ActorCode(entity.code().party());
                out.add(0, found(code, word));
            }
        }
        return out.size() == 2 ? out : List.of();
    }

    /** The two enemies of "Bashir and Garang shook hands" are persons of one state. */
    private static boolean areOfOneParty(String lemma, List<Entity> before) {
        if (!OPPOSED.contains(lemma) || before.size() < 2) {
            return false;
        }
        Entity last = before.get(before.size() - 1);
        Entity other = before.get(before.size() - 2);
        return last.isPerson()
                && other.isPerson()
                && last.code().party().equals(other.code().party())
                && !last.code().equals(other.code());
    }

    private boolean hasChild(Word word, Set<String> forms) {
        return tree.children(word).stream()
                .anyMatch(child -> forms.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private static Found found(ActorCode code, Word word) {
        return new Found(code, word.form(), word, Tie.CONTEXT);
    }
}

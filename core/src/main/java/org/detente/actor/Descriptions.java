package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Whoever a role noun describes ("Russian troops", "his army", "the minister").
 */
final class Descriptions {
    /** Roles that a state has of its own: where the text tells no country they are of the one that the story is about. */
    private static final Set<String> DOMESTIC =
            Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "OPP", "CVL", "PTY", "REB", "BUS");

    /** "Macedonia sent tanks": who sends them has them. */
    private static final Set<String> SENDING = Set.of(
            "send",
            "deploy",
            "dispatch",
            "order",
            "move",
            "call",
            "use",
            "withdraw",
            "pull",
            "put",
            "mobilise",
            "mobilize",
            "launch",
            "rush",
            "land",
            "mass",
            "station",
            "recall",
            "lose",
            "fire",
            "summon",
            "sack",
            "dismiss",
            "name",
            "appoint");

    private static final Set<String> FAMILIES = Set.of(
            "family",
            "wife",
            "husband",
            "widow",
            "child",
            "son",
            "daughter",
            "mother",
            "father",
            "parent",
            "brother",
            "sister",
            "relative",
            "civilian",
            "victim");

    /** Whoever stands nearest to a person and acts for the same. */
    private static final Set<String> PERSONAL = Set.of("deputy", "boss", "aide", "spokesman", "spokeswoman");

    private static final Set<String> FOREIGNERS = Set.of("foreigner", "expatriate", "expat");
    private static final Set<String> OUSTED = Set.of("deposed", "ousted", "toppled", "overthrown");
    private static final Set<String> FOREIGN_OFFICES = Set.of("minister", "ministry", "secretary", "office", "legion");
    private static final Set<String> ARMED = Set.of("REB", "UAF");

    private final Tree tree;
    private final NamedWords names;
    private final RoleNouns roles;
    private final Owners owners;
    private final Ties ties;
    private final Phrases phrases;
    private final Discourse discourse;

    Descriptions(
            Tree tree,
            NamedWords names,
            RoleNouns roles,
            Owners owners,
            Ties ties,
            Phrases phrases,
            Discourse discourse) {
        this.tree = tree;
        this.names = names;
        this.roles = roles;
        this.owners = owners;
        this.ties = ties;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /** "Russian troops", "the foreign minister of Iran", "his army"; without a country, that of the place or the story. */
    List<Found> described(Word word, RoleNouns.Role named) {
        RoleNouns.Role role = inContext(word, named);
        List<Found> owned = owners.of(word);
        if (owned.isEmpty() && isSomebodysUnknown(word)) {
            return List.of(new Found(new ActorCode("---" + role.role()), word.form(), word, Tie.SELF));
        }
        if (owned.isEmpty()) {
            owned = owners.seat(word);
        }
        if (owned.isEmpty() && isForeign(word) && !role.role().equals("NGO")) {
            return List.of(new Found(new ActorCode("---" + role.role()), word.form(), word, Tie.SELF));
        }
        if (owned.isEmpty()) {
            owned = sender(word);
        }
        if (owned.isEmpty()) {
            owned = owners.scene(word).stream().toList();
        }
        if (owned.isEmpty()) {
            return List.of(unowned(word, role));
        }
        if (role.role().equals("JUD") && owned.stream().anyMatch(Descriptions::isHague)) {
            return List.of(new Found(new ActorCode("IGOXXX"), word.form(), word, Tie.SELF));
        }
        List<Found> out = new ArrayList<>();
        for (Found owner : owned) {
            Tie tie = role.isThing() ? Tie.OWNER : Tie.SELF;
            Found.addNew(out, new Found(withRole(owner.code(), role, word.lemma()), word.form(), word, tie));
        }
        return out;
    }

    /** The role that a noun has here: an officer is a policeman beside police, a deposed leader a citizen. */
    private RoleNouns.Role inContext(Word word, RoleNouns.Role role) {
        if (tree.children(word).stream().anyMatch(child -> child.is("amod") && OUSTED.contains(child.form()))) {
            return new RoleNouns.Role("CVL", role.kind());
        }
        if (word.lemma().equals("officer") && role.role().equals("MIL") && isBesidePolice(word)) {
            return new RoleNouns.Role("COP", role.kind());
        }
        return role;
    }

    private boolean isBesidePolice(Word officer) {
        boolean bare = tree.children(officer).stream().noneMatch(child -> child.is("compound") || child.is("amod"));
        return bare
                && tree.words().subList(0, officer.index() - 1).stream()
                        .anyMatch(word -> roles.of(tree, word)
                                .filter(other -> other.role().equals("COP"))
                                .isPresent());
    }

    /** Judges in The Hague sit on courts of all states. */
    private static boolean isHague(Found place) {
        return place.tie() == Tie.PLACE && place.word().form().equals("Hague");
    }

    /** Foreign troops are of another state than the one that the text is about, and it does not tell which. */
    private boolean isForeign(Word word) {
        return FOREIGNERS.contains(word.lemma())
                || !FOREIGN_OFFICES.contains(word.lemma())
                        && tree.children(word).stream()
                                .anyMatch(child ->
                                        child.is("amod") && child.lemma().equals("foreign"));
    }

    /** "The nation's army", "his ally's troops": somebody's, but nobody's who is known. */
    private boolean isSomebodysUnknown(Word word) {
        return tree.children(word).stream()
                .anyMatch(child -> child.relation().equals("nmod:poss") && child.upos() != Upos.PROPN);
    }

    private List<Found> sender(Word word) {
        Word verb = tree.head(word);
        if (!word.is("obj") || !SENDING.contains(verb.lemma())) {
            return List.of();
        }
        return tree.children(verb).stream()
                .filter(child -> child.relation().equals("nsubj"))
                .flatMap(child -> phrases.at(child).stream())
                .filter(found -> found.code().isState())
                .map(found ->
                        found.tied(Tie.OWNER).coded(new ActorCode(found.code().country())))
                .toList();
    }

    /** A state as the home of somebody, and how far the text tells it. */
    private record Home(String state, Tie tie) {}

    /** Whoever last had the role; else the role in the state that the story is about. */
    private Found unowned(Word word, RoleNouns.Role role) {
        if (role.role().equals("NGO")) {
            return new Found(new ActorCode("NGO"), word.form(), word, Tie.GUESS);
        }
        Optional<ActorCode> before = groupBefore(word, role)
                .or(() -> discourse.lastWithRole(role.role()).map(Discourse.Remembered::code));
        if (before.isPresent()) {
            return new Found(before.get(), word.form(), word, Tie.CONTEXT);
        }
        Optional<Home> home = isDomestic(word, role) ? homeOf(word, role) : Optional.empty();
        if (role.isThing()) {
            home = home.map(at -> new Home(at.state(), Tie.GUESS));
        }
        return home.map(at -> new Found(new ActorCode(at.state() + role.role()), word.form(), word, at.tie()))
                .orElse(new Found(new ActorCode("---" + role.role()), word.form(), word, Tie.SELF));
    }

    /** "Houthi targets ... the rebels": the group of that kind named last in the sentence, in whatever way. */
    private Optional<ActorCode> groupBefore(Word word, RoleNouns.Role role) {
        boolean armed = ARMED.contains(role.role());
        boolean definite = tree.children(word).stream()
                .anyMatch(child -> child.is("det") && child.lemma().equals("the"));
        if (!armed || !definite) {
            return Optional.empty();
        }
        return tree.words().subList(0, word.index() - 1).stream()
                .flatMap(before -> names.at(before).stream())
                .filter(named -> named.term().kind() == ActorKind.GROUP)
                .map(named -> named.term().code())
                .filter(code -> code.country().equals("UAF")
                        || code.hasRole() && ARMED.contains(code.value().substring(3, 6)))
                .reduce((first, last) -> last);
    }

    /** The state whose matter a clause is, as ISO 3166-1 alpha-3. */
    Optional<String> home(Word word, RoleNouns.Role role) {
        return homeOf(word, role).map(Home::state);
    }

    /**
     * The state whose matter a clause is: the only one of the sentence; else the one that the story is about; else, as a
     * guess, the one that acts in the main clause, or of two the other where the word is what that one acts on.
     */
    private Optional<Home> homeOf(Word word, RoleNouns.Role role) {
        Set<String> here = names.states();
        Optional<String> topic = discourse.topic();
        if (ARMED.contains(role.role()) && isAttacker(word)) { // of another state than the one attacked, perhaps
            return topic.map(state -> new Home(state, Tie.CONTEXT))
                    .or(() -> here.stream()
                            .filter(state -> here.size() == 1)
                            .map(state -> new Home(state, Tie.GUESS))
                            .findFirst());
        }
        if (here.isEmpty() && topic.isEmpty()) {
            return owners.onlyPlace().map(state -> new Home(state, Tie.CONTEXT));
        }
        if (here.size() == 1) {
            return Optional.of(new Home(here.iterator().next(), Tie.CONTEXT));
        }
        if (here.isEmpty() || topic.filter(here::contains).isPresent()) {
            boolean either =
                    here.size() > 1 && role.role().equals("CVL"); // civilians may be of any of the states named
            return topic.map(state -> new Home(state, either ? Tie.GUESS : Tie.CONTEXT));
        }
        return actor(word).flatMap(actor -> {
            boolean actedOn =
                    (word.is("obj") || word.is("obl")) && tree.head(word).equals(tree.root());
            Optional<String> state = actedOn
                    ? here.stream()
                            .filter(other -> here.size() == 2 && !other.equals(actor))
                            .findFirst()
                    : Optional.of(actor);
            return state.map(one -> new Home(one, Tie.GUESS));
        });
    }

    /** Whether a role is one that a state has of its own. */
    static boolean isOfStates(RoleNouns.Role role) {
        return DOMESTIC.contains(role.role());
    }

    private boolean isDomestic(Word word, RoleNouns.Role role) {
        return DOMESTIC.contains(role.role())
                || role.role().equals("UAF") && discourse.topic().isEmpty() && isAttacker(word);
    }

    private boolean isAttacker(Word word) {
        return word.is("nsubj")
                && tree.children(tree.head(word)).stream()
                        .filter(child -> child.is("obj") || child.is("obl"))
                        .anyMatch(child -> !phrases.at(child).isEmpty()
                                || !owners.of(child).isEmpty());
    }

    private Optional<String> actor(Word word) {
        return tree.children(tree.root()).stream()
                .filter(child -> child.is("nsubj") && !child.equals(word))
                .findFirst()
                .flatMap(subject -> phrases.at(subject).stream().findFirst())
                .map(Found::code)
                .filter(ActorCode::isState)
                .map(ActorCode::country);
    }

    /** A named group keeps its own code ("Hamas militants"), a state's part its own unless the noun tells another. */
    static ActorCode withRole(ActorCode owner, RoleNouns.Role role, String lemma) {
        if (!owner.isState()) {
            return owner;
        }
        if (owner.hasRole() && PERSONAL.contains(lemma)) {
            return owner;
        }
        if (owner.hasRole()) {
            String own = owner.value().substring(3, 6);
            if (role.role().equals("LEG") && (own.equals("PTY") || own.equals("OPP"))
                    || role.role().equals("CVL") && FAMILIES.contains(lemma)) { // a rebel's wife
                return new ActorCode(owner.country() + role.role());
            }
            boolean group = own.equals("REB") || own.equals("PTY") || own.equals("OPP") || own.equals("UAF");
            boolean official = role.role().equals("GOV") && !own.equals("CVL"); // an army's spokesman
            boolean part = (role.role().equals("MIL") || role.role().equals("COP")) && !own.equals("GOV");
            if (group || official || part && !own.equals("CVL")) {
                return owner;
            }
        }
        return new ActorCode(owner.country() + role.role());
    }

    /** Whether a word is a plural noun. */
    static boolean isPlural(Word word) {
        return word.upos() == Upos.NOUN && !word.form().toLowerCase(Locale.ROOT).equals(word.lemma());
    }
}

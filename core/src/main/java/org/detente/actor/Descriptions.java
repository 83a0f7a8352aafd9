package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * Whoever a role noun describes ("Russian troops", "his army", "the minister"), and people whom no dictionary has but whom
 * the text itself introduces ("Colonel Jo Doe of the Malian army").
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

    private static final Set<String> INTRODUCING = Set.of("appos", "nmod:desc", "compound", "flat");

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
    List<Found> described(Word word, RoleNouns.Role role) {
        List<Found> owned = owners.of(word);
        if (owned.isEmpty() && isSomebodysUnknown(word)) {
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
        List<Found> out = new ArrayList<>();
        for (Found owner : owned) {
            Tie tie = role.isThing() ? Tie.OWNER : Tie.SELF;
            Found.addNew(out, new Found(withRole(owner.code(), role), word.form(), word, tie));
        }
        return out;
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
        Optional<ActorCode> before = discourse.lastWithRole(role.role()).map(Discourse.Remembered::code);
        if (before.isPresent()) {
            return new Found(before.get(), word.form(), word, Tie.CONTEXT);
        }
        Optional<Home> home = DOMESTIC.contains(role.role()) ? home(word, role) : Optional.empty();
        if (role.isThing()) {
            home = home.map(at -> new Home(at.state(), Tie.GUESS));
        }
        return home.map(at -> new Found(new ActorCode(at.state() + role.role()), word.form(), word, at.tie()))
                .orElse(new Found(new ActorCode("---" + role.role()), word.form(), word, Tie.SELF));
    }

    /**
     * The state whose matter a clause is: the only one of the sentence; else the one that the story is about; else, as a
     * guess, the one that acts in the main clause, or of two the other where the word is what that one acts on.
     */
    private Optional<Home> home(Word word, RoleNouns.Role role) {
        Set<String> here = names.states();
        Optional<String> topic = discourse.topic();
        if (role.role().equals("REB") && isAttacker(word)) { // of another state than the one attacked, perhaps
            return topic.map(state -> new Home(state, Tie.CONTEXT));
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
    private static ActorCode withRole(ActorCode owner, RoleNouns.Role role) {
        if (!owner.isState()) {
            return owner;
        }
        if (owner.hasRole()) {
            String own = owner.value().substring(3, 6);
            boolean group = own.equals("REB") || own.equals("PTY") || own.equals("OPP") || own.equals("UAF");
            boolean official = role.role().equals("GOV") && !own.equals("CVL"); // an army's spokesman
            boolean part = (role.role().equals("MIL") || role.role().equals("COP")) && !own.equals("GOV");
            if (group || official || part && !own.equals("CVL")) {
                return owner;
            }
        }
        return new ActorCode(owner.country() + role.role());
    }

    /**
     * A person or group that no dictionary has but whom title, apposition or nationality tell: "Foreign Ministry spokesman
     * Jo Doe", "Jo Doe, Iran's envoy", "Capt. Jo Doe of the Malian army", "Jo Doe, who speaks for the Commission".
     */
    List<Found> introduced(Word name) {
        Optional<RoleNouns.Role> role = Optional.empty();
        for (Word child : tree.children(name)) {
            if (INTRODUCING.stream()
                    .anyMatch(relation -> child.is(relation) || child.relation().equals(relation))) {
                Optional<RoleNouns.Role> title = roles.of(tree, child);
                if (title.isPresent()) {
                    List<Found> known = owners.of(child).stream()
                            .map(owner -> owner.coded(withRole(owner.code(), title.get())))
                            .toList();
                    if (!known.isEmpty()) {
                        return asName(known, name);
                    }
                    role = role.or(() -> title);
                }
            }
        }
        if (name.is("appos") || name.relation().equals("nmod:desc")) {
            Optional<RoleNouns.Role> title = roles.of(tree, tree.head(name));
            if (title.isPresent()) {
                return asName(phrases.at(tree.head(name)), name);
            }
        }
        List<Found> owned = owners.of(name).stream()
                .filter(owner -> owner.tie() != Tie.PLACE)
                .toList();
        if (owned.isEmpty()) {
            owned = represented(name);
        }
        if (owned.isEmpty() && role.isPresent()) {
            RoleNouns.Role title = role.get();
            Optional<String> home = owners.scene(name)
                    .map(found -> found.code().country())
                    .or(() -> home(name, title).map(Home::state));
            return List.of(new Found(
                    home.map(state -> new ActorCode(state + title.role())).orElse(new ActorCode("---" + title.role())),
                    name.form(),
                    name,
                    Tie.CONTEXT));
        }
        RoleNouns.Role known = role.orElse(new RoleNouns.Role("CVL", RoleNouns.Kind.PERSON));
        return asName(
                owned.stream()
                        .map(owner -> owner.coded(withRole(owner.code(), known)))
                        .toList(),
                name);
    }

    /** "Jo Doe, who speaks for the European Commission", "Judge Jo Doe, who sits on a Lima court". */
    private List<Found> represented(Word name) {
        for (Word child : tree.children(name)) {
            if (child.relation().equals("acl:relcl")) {
                for (Word part : tree.children(child)) {
                    boolean office = part.is("obl")
                            && ties.preposition(part)
                                    .filter(p -> p.equals("for") || p.equals("on"))
                                    .isPresent();
                    if (office && !phrases.at(part).isEmpty()) {
                        return phrases.at(part);
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Found> asName(List<Found> found, Word name) {
        return found.stream()
                .map(f -> new Found(f.code(), name.form(), name, Tie.SELF))
                .toList();
    }

    /** Whether a word is a plural noun. */
    static boolean isPlural(Word word) {
        return word.upos() == Upos.NOUN && !word.form().toLowerCase(Locale.ROOT).equals(word.lemma());
    }
}

package org.detente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.text.Tree;
import org.detente.text.Word;

/** People and groups whom the text itself introduces: "Colonel Jo Doe of the Malian army", "Jo Doe, Iran's envoy". */
final class Introductions {
    private static final Set<String> PAST = Set.of(
            "former",
            "late",
            "deposed",
            "ousted",
            "fugitive",
            "exiled",
            "jailed",
            "retired",
            "depose",
            "oust",
            "exile",
            "jail",
            "retire",
            "toppled",
            "topple",
            "defeated",
            "defeat",
            "disgraced");
    private static final Set<String> CALLING = Set.of("call", "name", "dub", "know", "style", "identify");
    private static final Set<String> INTRODUCING = Set.of("appos", "nmod:desc", "compound", "flat");

    private final Tree tree;
    private final RoleNouns roles;
    private final Owners owners;
    private final Ties ties;
    private final Phrases phrases;
    private final Descriptions descriptions;

    Introductions(Tree tree, RoleNouns roles, Owners owners, Ties ties, Phrases phrases, Descriptions descriptions) {
        this.tree = tree;
        this.roles = roles;
        this.owners = owners;
        this.ties = ties;
        this.phrases = phrases;
        this.descriptions = descriptions;
    }

    /**
     * The office that the text itself gives to somebody known who holds none on that day by the dictionaries: "Jo Doe, the
     * governor of Ohio".
     */
    Optional<ActorCode> officeTold(Word name, ActorCode citizen) {
        return tree.children(name).stream()
                .filter(child -> child.is("appos") || child.relation().equals("nmod:desc"))
                .filter(child -> tree.children(child).stream().noneMatch(word -> PAST.contains(word.lemma())))
                .flatMap(child -> roles
                        .of(tree, child)
                        .filter(role -> Descriptions.isOfStates(role))
                        .map(role -> withRole(citizen.country(), child, role))
                        .orElse(Optional.empty())
                        .stream())
                .findFirst();
    }

    private Optional<ActorCode> withRole(String country, Word title, RoleNouns.Role role) {
        List<Found> owned = owners.of(title);
        List<Found> all = owned.isEmpty() ? owners.seat(title) : owned;
        return all.stream()
                .map(Found::code)
                .filter(owner -> owner.country().equals(country))
                .map(owner -> new ActorCode(country + role.role()))
                .findFirst();
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
                            .map(owner -> owner.coded(Descriptions.withRole(owner.code(), title.get(), child.lemma())))
                            .toList();
                    if (!known.isEmpty()) {
                        return asName(known, name);
                    }
                    role = role.or(() -> title);
                }
            }
        }
        Optional<Word> described = describedBefore(name);
        if (described.filter(noun -> roles.of(tree, noun).isPresent()).isPresent()) {
            return asName(phrases.at(described.get()), name);
        }
        List<Found> owned = owners.of(name).stream()
                .filter(owner -> owner.tie() != Tie.PLACE)
                .toList();
        if (owned.isEmpty()) {
            owned = represented(name);
        }
        if (owned.isEmpty() && role.isPresent()) {
            RoleNouns.Role title = role.get();
            Optional<String> home =
                    owners.scene(name).map(found -> found.code().country()).or(() -> descriptions.home(name, title));
            return List.of(new Found(
                    home.map(state -> new ActorCode(state + title.role())).orElse(new ActorCode("---" + title.role())),
                    name.form(),
                    name,
                    Tie.CONTEXT));
        }
        RoleNouns.Role known = role.orElse(new RoleNouns.Role("CVL", RoleNouns.Kind.PERSON));
        return asName(
                owned.stream()
                        .map(owner -> owner.coded(Descriptions.withRole(owner.code(), known, name.lemma())))
                        .toList(),
                name);
    }

    /** The noun that a name stands behind: "the envoy, Jo Doe", "a militia calling itself the Sons of X". */
    private Optional<Word> describedBefore(Word name) {
        Word head = tree.head(name);
        if (name.is("appos") || name.relation().equals("nmod:desc")) {
            return Optional.of(head);
        }
        boolean called = head.is("acl") && CALLING.contains(head.lemma());
        return called ? Optional.of(tree.head(head)) : Optional.empty();
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
}

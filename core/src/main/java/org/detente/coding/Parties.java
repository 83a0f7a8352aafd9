package org.detente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors;
import org.detente.actor.SentenceActors.Found;
import org.detente.actor.SentenceActors.Tie;
import org.detente.model.ActorCode;
import org.detente.model.PloverType;
import org.detente.model.QuadClass;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Who does an act and to whom: looks through the slots that a sense names, and through what its clause implies. */
final class Parties {
    /**
     * Both sides of an act; an empty side is nobody named.
     *
     * @param areTogether whether those on the first side act with each other, with nobody on the second
     */
    record Sides(List<Found> sources, List<Found> targets, boolean areTogether) {
        Sides(List<Found> sources, List<Found> targets) {
            this(sources, targets, false);
        }
    }

    private static final int MOST = 8;
    private static final int NEAR = 2; // arcs: its arguments, and what hangs on them
    private static final int FAR = 5; // whom a deed befalls is often named in another clause
    private static final Set<String> EXPLOSIVE =
            Set.of("bomb", "blast", "explosion", "bombing", "bomber", "mine", "ambush");
    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    private final Tree tree;
    private final SentenceActors actors;
    private final Frame frame;
    private final Word anchor;
    private final Optional<Word> speaker;
    private final Optional<ActorCode> headlineSpeaker;

    Parties(
            Tree tree,
            SentenceActors actors,
            Frame frame,
            Word anchor,
            Optional<Word> speaker,
            Optional<ActorCode> headlineSpeaker) {
        this.tree = tree;
        this.actors = actors;
        this.frame = frame;
        this.anchor = anchor;
        this.speaker = speaker;
        this.headlineSpeaker = headlineSpeaker;
    }

    /** The sides of an act as a sense sees it; empty where one is missing that the sense cannot do without. */
    Optional<Sides> of(Sense sense) {
        List<Found> sources = sources(sense);
        List<Found> targets = targets(sense, sources);
        if (sense.reciprocal()) {
            return Optional.of(new Sides(sources, targets));
        }
        if (sense.anchor() == Sense.Anchor.NOUN
                && sense.isSpokenAt()
                && frame.slot("to").isEmpty()) {
            List<Found> replying = others(frame.replier(), sources); // "Netanyahu rejects a French ultimatum on Gaza"
            targets = replying.isEmpty() ? targets : replying;
        }
        if (targets.isEmpty()) {
            targets = implied(sense, sources);
        }
        if (targets.isEmpty() && sense.sourceless() && isHeadlinePassive(sense)) { // "Four Israelis wounded near Jenin"
            targets = sources;
            sources = List.of();
        }
        if (targets.isEmpty()
                && isJoint(sense)
                && areSeveral(sources)) { // "London and Tripoli promise to reopen the case"
            return Optional.of(new Sides(sources, targets, true));
        }
        if (targets.isEmpty() && !sources.isEmpty() && mayHitTheOther(sense)) {
            targets =
                    onlyOther(sources, sense.isHostile() && sources.stream().noneMatch(this::mayBeScene) ? FAR : NEAR);
        }
        if (sources.isEmpty() && !targets.isEmpty() && mayLackDoer(sense)) {
            sources = onlyOther(targets, NEAR);
        }
        boolean toNobody = sense.targetless() && !(sense.is(PloverType.REQUEST) && isToOneself(sense, sources));
        boolean missing = sources.isEmpty() && !sense.sourceless() || targets.isEmpty() && !toNobody;
        return missing || sources.isEmpty() && targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides(sources, targets));
    }

    /** "Rice pressed Bush": words within one government are no act towards nobody. */
    private boolean isToOneself(Sense sense, List<Found> sources) {
        return sense.target().stream()
                .flatMap(slot -> slot(slot).stream())
                .flatMap(List::stream)
                .anyMatch(found -> sources.stream().anyMatch(source -> sameSide(source, found)));
    }

    /** Which of its sides a sense does not find, in words. */
    String lacking(Sense sense) {
        List<Found> sources = sources(sense);
        List<Found> targets = targets(sense, sources);
        if (sources.isEmpty() && targets.isEmpty()) {
            return "no actor in " + String.join(", ", sense.source()) + " nor in " + String.join(", ", sense.target());
        }
        return sources.isEmpty()
                ? "no source in " + String.join(", ", sense.source())
                : "no target in " + String.join(", ", sense.target());
    }

    /** A show of force may be meant for nobody; other conflict is with somebody. */
    private static boolean mayHitTheOther(Sense sense) {
        boolean show = sense.type()
                .filter(type -> type == PloverType.MOBILIZE || type == PloverType.PROTEST)
                .isPresent();
        return sense.isConflict()
                && !(sense.targetless() && (show || !sense.isHostile() && !sense.is(PloverType.REQUEST)));
    }

    private static boolean mayLackDoer(Sense sense) {
        return sense.isHostile()
                || sense.anchor() == Sense.Anchor.VERB
                        && sense.type()
                                .filter(type -> type.quadClass() == QuadClass.VERBAL_COOPERATION)
                                .isPresent();
    }

    /** How many arcs of the tree lie between the act and a word. */
    private int distance(Word word) {
        List<Integer> up = new ArrayList<>();
        for (Word at = anchor; ; at = tree.head(at)) {
            up.add(at.index());
            if (at.head() == 0) {
                break;
            }
        }
        int steps = 0;
        for (Word at = word; ; at = tree.head(at)) {
            int meeting = up.indexOf(at.index());
            if (meeting >= 0) {
                return steps + meeting;
            }
            steps++;
        }
    }

    /** Where one other actor is named close by, that one. */
    private List<Found> onlyOther(List<Found> taken, int within) {
        List<Found> others = new ArrayList<>();
        List<Word> scenes = frame.slot("in"); // "killed in Afghan blasts": where it was is not who did it
        for (Word word : tree.words()) {
            boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.ADJ;
            if (nominal && !actors.isPlace(word) && !scenes.contains(tree.head(word)) && distance(word) <= within) {
                for (Found found : actors.named(word)) {
                    boolean other = found.code().hasCountry()
                            && found.tie() != Tie.GUESS
                            && found.tie() != Tie.PLACE
                            && taken.stream()
                                    .noneMatch(one -> one.code()
                                            .party()
                                            .equals(found.code().party()));
                    if (other
                            && others.stream()
                                    .noneMatch(one -> one.code()
                                            .party()
                                            .equals(found.code().party()))) {
                        others.add(found);
                    }
                }
            }
        }
        return others.size() == 1 ? others : List.of();
    }

    /** "Egypt hotel bombing", "Iran sanctions": a name before the noun may tell where, or against whom. */
    private boolean mayBeScene(Found source) {
        return source.word().is("compound") && source.word().upos() == Upos.PROPN && frame.isNominal();
    }

    private static boolean isJoint(Sense sense) {
        return sense.type()
                .filter(type -> type == PloverType.AGREE || type == PloverType.CONSULT || type == PloverType.COOPERATE)
                .isPresent();
    }

    private static boolean areSeveral(List<Found> sources) {
        return sources.stream().map(found -> found.code().party()).distinct().count() > 1;
    }

    /** Whether somebody rejects or heeds the words. */
    boolean areAnswered() {
        return !frame.replier().isEmpty();
    }

    /** Whoever says it, in the sentence or behind the headline. */
    Optional<ActorCode> speaker() {
        return speaker.flatMap(word -> actors.of(word).stream().findFirst())
                .map(Found::code)
                .or(() -> headlineSpeaker);
    }

    /** The target where no slot names one but the clause does. */
    private List<Found> implied(Sense sense, List<Found> sources) {
        boolean noun = sense.anchor() == Sense.Anchor.NOUN;
        if (noun && sense.isSpokenAt()) {
            return others(frame.answerer(), sources);
        }
        if (noun && sense.isHostile()) {
            return others(frame.sufferer(), sources);
        }
        if (isOnesOwn(sense)) { // "Kyiv says Moscow attacked its troops"
            return others(speaker.map(List::of).orElse(List.of()), sources);
        }
        return List.of();
    }

    /** Those among the words who are not the sources themselves. */
    private List<Found> others(List<Word> words, List<Found> sources) {
        List<Found> out = new ArrayList<>();
        for (Word word : words) {
            for (Found found : actors.of(word)) {
                if (isParty(found) && sources.stream().noneMatch(other -> sameSide(other, found))) {
                    out.add(found);
                }
            }
        }
        return out;
    }

    /** Whether the act befalls what is "its": nobody harms what is their own, so the speaker's is meant. */
    private boolean isOnesOwn(Sense sense) {
        return sense.target().stream()
                .flatMap(slot -> frame.slot(slot).stream())
                .flatMap(word -> tree.children(word).stream())
                .anyMatch(child -> child.relation().equals("nmod:poss") && child.upos() == Upos.PRON);
    }

    private boolean isHeadlinePassive(Sense sense) {
        String form = anchor.form().toLowerCase(Locale.ROOT);
        boolean participle = !form.equals(anchor.lemma()) && !form.endsWith("ing") && !form.endsWith("s");
        boolean headline = tree.word(tree.words().size()).upos() != Upos.PUNCT;
        return sense.anchor() == Sense.Anchor.VERB
                && headline
                && participle
                && frame.slot("object").isEmpty();
    }

    private List<Found> sources(Sense sense) {
        return parties(sense.source(), List.of(), sense.reciprocal(), isInAttack(sense));
    }

    private List<Found> targets(Sense sense, List<Found> sources) {
        return parties(sense.target(), sources, false, false);
    }

    /** Whoever stands in the first slot that holds somebody new; for a mutual act all slots, until there are two. */
    private List<Found> parties(List<String> slots, List<Found> taken, boolean several, boolean assailants) {
        List<Found> out = new ArrayList<>();
        for (String slot : slots) {
            for (List<Found> group : slot(slot)) {
                for (Found found : group) {
                    boolean known = taken.stream().anyMatch(other -> sameSide(other, found) || isIts(found, other))
                            || out.stream().anyMatch(other -> other.code().equals(found.code()));
                    if (!known
                            && isParty(found)
                            && !isScene(found, slot)
                            && !(assailants && isWhere(found, slot))
                            && out.size() < MOST) {
                        out.add(found);
                    }
                }
                if (!out.isEmpty() && slot.equals("complement")) {
                    break;
                }
            }
            if (out.size() > (several ? 1 : 0)) {
                break;
            }
        }
        return out;
    }

    /** Somebody of a country or body that is known; of others only armed ones, whom news often leaves without a country. */
    private static boolean isParty(Found found) {
        if (found.tie() == Tie.GUESS) {
            return false;
        }
        ActorCode code = found.code();
        return code.hasCountry() || code.value().endsWith("REB") || code.value().endsWith("UAF");
    }

    /** "The bombing in Beirut killed three": where a deed was done is not who did it. */
    private boolean isScene(Found found, String slot) {
        boolean doer =
                slot.equals("subject") || slot.equals("by") || slot.equals("possessive") || slot.equals("speaker");
        boolean bomb = found.word().upos() == Upos.PROPN
                && found.word().is("compound")
                && EXPLOSIVE.contains(tree.head(found.word()).lemma());
        return doer && (found.tie() == Tie.PLACE || bomb);
    }

    private static boolean isInAttack(Sense sense) {
        return sense.is(PloverType.ASSAULT)
                && sense.where().containsKey("in")
                && sense.source().contains("in");
    }

    /** "Killed in an Israeli raid in Syria": behind "in" the attack names its doer, the country only tells where. */
    private boolean isWhere(Found found, String slot) {
        return slot.equals("in") && found.tie() == Tie.SELF && frame.slot(slot).contains(found.word());
    }

    /** "Moscow promised to withdraw its troops": they are Moscow's own. */
    private boolean isIts(Found found, Found owner) {
        return found.code().country().equals(owner.code().country())
                && tree.children(found.word()).stream()
                        .anyMatch(child -> child.relation().equals("nmod:poss") && child.upos() == Upos.PRON);
    }

    private static boolean sameSide(Found one, Found other) {
        return one.word().equals(other.word()) || sameHouse(one.code(), other.code());
    }

    /** A state and its own government or army are one; its army and its parliament, or its rebels and itself, are two. */
    static boolean sameHouse(ActorCode one, ActorCode other) {
        boolean bothOneself = one.party().equals(other.party()) && isStateItself(one) && isStateItself(other);
        return one.equals(other) || bothOneself && (!one.hasRole() || !other.hasRole());
    }

    private static boolean isStateItself(ActorCode code) {
        return !code.hasRole() || ORGANS.contains(code.value().substring(3, 6));
    }

    /** Whoever stands in a slot, in groups: of a complement clause one group a place in it, else one for all. */
    private List<List<Found>> slot(String name) {
        if (name.equals("speaker")) {
            List<Found> said = speaker.map(actors::of).orElse(List.of());
            return List.of(said.isEmpty() ? headline() : said);
        }
        if (name.equals("subject") && anchor.head() == 0 && frame.slot(name).isEmpty()) {
            return List.of(headline()); // "White House: concerned by arrests"
        }
        if (name.equals("complement")) {
            List<List<Found>> groups = new ArrayList<>();
            frame.slot(name).forEach(word -> inside(word, groups));
            return groups;
        }
        List<Found> out = new ArrayList<>();
        frame.slot(name).forEach(word -> out.addAll(actors.of(word)));
        return List.of(out);
    }

    private List<Found> headline() {
        return headlineSpeaker
                .map(code -> List.of(new Found(code, code.value(), anchor, Tie.SELF)))
                .orElse(List.of());
    }

    /** Actors inside a complement clause: its own subject first, then its object, then what hangs on it by a preposition. */
    private void inside(Word verb, List<List<Found>> groups) {
        for (String relation : List.of("nsubj", "obj", "iobj", "obl", "nmod", "xcomp", "ccomp")) {
            for (Word child : tree.children(verb)) {
                if (child.is(relation) && relation.endsWith("comp")) {
                    inside(child, groups);
                } else if (child.is(relation)) {
                    groups.add(actors.of(child));
                }
            }
        }
    }
}

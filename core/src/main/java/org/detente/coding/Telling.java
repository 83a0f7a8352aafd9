package org.detente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.SentenceActors;
import org.detente.actor.SentenceActors.Found;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.QuadClass;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** One act at one word: finds its parties and makes the events, one a pair. */
final class Telling {
    private static final int MOST_PARTIES = 8;
    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");
    private static final CameoCode BLAME = new CameoCode("112");
    private static final double SURE = 0.8;
    private static final double OWNED = 0.85;
    private static final double ONE_PARTY = 0.7;
    private static final double CHANGED = 0.8;

    private final Tree tree;
    private final SentenceActors actors;
    private final Frame frame;
    private final Word anchor;
    private final Standing standing;
    private final Optional<ActorCode> headlineSpeaker;
    private final Optional<LocalDate> published;

    Telling(
            Tree tree,
            SentenceActors actors,
            Frame frame,
            Word anchor,
            Standing standing,
            Optional<ActorCode> headlineSpeaker,
            Optional<LocalDate> published) {
        this.tree = tree;
        this.actors = actors;
        this.frame = frame;
        this.anchor = anchor;
        this.standing = standing;
        this.headlineSpeaker = headlineSpeaker;
        this.published = published;
    }

    /** The events of a sense here; none when its parties are not to be found. */
    List<EventMention> events(Sense sense) {
        List<Found> sources = parties(sense.source(), List.of(), sense.reciprocal());
        List<Found> targets = parties(sense.target(), sources, false);
        if (sense.reciprocal()) {
            return mutual(sense, sources, targets);
        }
        if (targets.isEmpty()) {
            targets = implied(sense, sources);
        }
        if (targets.isEmpty() && sense.sourceless() && isHeadlinePassive(sense)) { // "Four Israelis wounded near Jenin"
            targets = sources;
            sources = List.of();
        }
        if (sources.isEmpty() && !sense.sourceless()
                || targets.isEmpty() && !sense.targetless()
                || sources.isEmpty() && targets.isEmpty()) {
            return List.of();
        }
        List<EventMention> out = new ArrayList<>();
        for (Optional<Found> source : each(sources)) {
            for (Optional<Found> target : each(targets)) {
                add(out, sense, source, target, false);
            }
        }
        return out;
    }

    /** Whether a sense tells words spoken at somebody, who may answer them. */
    static boolean isSpokenAt(Sense sense) {
        return sense.type()
                .filter(type -> type == PloverType.ACCUSE || type == PloverType.REQUEST || type == PloverType.THREATEN)
                .isPresent();
    }

    /** The target where no slot names one but the clause does. */
    private List<Found> implied(Sense sense, List<Found> sources) {
        boolean noun = sense.anchor() == Sense.Anchor.NOUN;
        if (noun && isSpokenAt(sense)) {
            return others(frame.answerer(), sources);
        }
        if (noun && isHostile(sense)) {
            return others(frame.sufferer(), sources);
        }
        if (isOnesOwn(sense)) { // "Kyiv says Moscow attacked its troops"
            return others(standing.speaker().map(List::of).orElse(List.of()), sources);
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

    /** Whether the act befalls "it" or "its": nobody harms what is their own, so the speaker's is meant. */
    private boolean isOnesOwn(Sense sense) {
        return sense.target().stream()
                .flatMap(slot -> frame.slot(slot).stream())
                .anyMatch(word -> word.upos() == Upos.PRON
                        || tree.children(word).stream()
                                .anyMatch(child -> child.relation().equals("nmod:poss") && child.upos() == Upos.PRON));
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

    private List<EventMention> mutual(Sense sense, List<Found> sources, List<Found> targets) {
        List<EventMention> out = new ArrayList<>();
        if (!targets.isEmpty()) {
            for (Found source : sources) {
                for (Found target : targets) {
                    add(out, sense, Optional.of(source), Optional.of(target), true);
                }
            }
        } else {
            for (int i = 0; i < sources.size(); i++) {
                for (int j = i + 1; j < sources.size(); j++) {
                    if (sameHouse(sources.get(i).code(), sources.get(j).code())) {
                        continue;
                    }
                    add(out, sense, Optional.of(sources.get(i)), Optional.of(sources.get(j)), true);
                }
            }
        }
        return out;
    }

    /** Whoever stands in the first slot that holds somebody new; for a mutual act all slots, until there are two. */
    private List<Found> parties(List<String> slots, List<Found> taken, boolean several) {
        List<Found> out = new ArrayList<>();
        for (String slot : slots) {
            for (List<Found> group : slot(slot)) {
                for (Found found : group) {
                    boolean known = taken.stream().anyMatch(other -> sameSide(other, found))
                            || out.stream().anyMatch(other -> other.code().equals(found.code()));
                    if (!known && isParty(found) && !isScene(found, slot) && out.size() < MOST_PARTIES) {
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
        ActorCode code = found.code();
        return code.hasCountry() || code.value().endsWith("REB") || code.value().endsWith("UAF");
    }

    /** "The bombing in Beirut killed three": where a deed was done is not who did it. */
    private static boolean isScene(Found found, String slot) {
        boolean doer =
                slot.equals("subject") || slot.equals("by") || slot.equals("possessive") || slot.equals("speaker");
        return doer && found.tie() == SentenceActors.Tie.PLACE;
    }

    private static boolean sameSide(Found one, Found other) {
        return one.word().equals(other.word()) || sameHouse(one.code(), other.code());
    }

    /** A state and its own government or army are one; its army and its parliament, or its rebels and itself, are two. */
    private static boolean sameHouse(ActorCode one, ActorCode other) {
        boolean bothOneself = one.party().equals(other.party()) && isStateItself(one) && isStateItself(other);
        return one.equals(other) || bothOneself && (!one.hasRole() || !other.hasRole());
    }

    private static boolean isStateItself(ActorCode code) {
        return !code.hasRole() || ORGANS.contains(code.value().substring(3, 6));
    }

    /** Whoever stands in a slot, in groups: of a complement clause one group a place in it, else one for all. */
    private List<List<Found>> slot(String name) {
        if (name.equals("speaker")) {
            List<Found> said = standing.speaker().map(actors::of).orElse(List.of());
            return List.of(said.isEmpty() ? headline() : said);
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
                .map(code -> List.of(new Found(code, code.value(), anchor, SentenceActors.Tie.SELF)))
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

    private static List<Optional<Found>> each(List<Found> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    private void add(
            List<EventMention> out, Sense sense, Optional<Found> source, Optional<Found> target, boolean reciprocal) {
        Optional<ActorCode> from = source.map(Found::code);
        Optional<ActorCode> to = target.map(Found::code);
        boolean somebodyKnown = from.filter(ActorCode::hasCountry).isPresent()
                || to.filter(ActorCode::hasCountry).isPresent();
        if (!somebodyKnown) {
            return;
        }
        Optional<ActorCode> speaker = standing.speaker()
                .flatMap(word -> actors.of(word).stream().findFirst())
                .map(Found::code)
                .or(() -> headlineSpeaker);
        Modality modality = modality(sense, from, speaker);
        Optional<PloverType> type = sense.type();
        CameoCode cameo = sense.cameo();
        StringBuilder why = new StringBuilder(sense.id());
        if (standing.announced() && modality == Modality.ASSERTED && type.isPresent()) {
            FutureActs.Announced announced = FutureActs.of(type.get(), cameo);
            if (announced.type() != type.get()) {
                why.append(", announced");
            }
            type = Optional.of(announced.type());
            cameo = announced.cameo();
        }
        if (modality == Modality.ALLEGED && isHostile(sense)) {
            blame(out, sense, speaker, from);
        }
        standing.why()
                .ifPresent(word -> why.append(", ")
                        .append(modality.label())
                        .append(" by \"")
                        .append(word.toLowerCase(Locale.ROOT))
                        .append('"'));
        out.add(new EventMention(
                from,
                to,
                type,
                sense.mode(),
                cameo,
                reciprocal,
                modality,
                speaker,
                standing.announced() ? Optional.empty() : EventDates.of(tree, anchor, published),
                anchor.token().span(),
                tree.sentence().number(),
                confidence(source, target, modality),
                why.toString()));
    }

    private static boolean isHostile(Sense sense) {
        return sense.type()
                .filter(type -> type.quadClass() == QuadClass.MATERIAL_CONFLICT)
                .isPresent();
    }

    /** Whoever says that somebody did a hostile deed accuses them of it, in whatever words. */
    private void blame(List<EventMention> out, Sense sense, Optional<ActorCode> speaker, Optional<ActorCode> doer) {
        boolean both = speaker.filter(ActorCode::hasCountry).isPresent()
                && doer.filter(ActorCode::hasCountry).isPresent();
        if (!both || speaker.get().party().equals(doer.get().party())) {
            return;
        }
        Word teller = standing.speaker().map(tree::head).orElse(anchor);
        out.add(new EventMention(
                speaker,
                doer,
                Optional.of(PloverType.ACCUSE),
                Optional.of("allege"),
                BLAME,
                false,
                Modality.ASSERTED,
                Optional.empty(),
                EventDates.of(tree, teller, published),
                teller.token().span(),
                tree.sentence().number(),
                SURE * CHANGED,
                "claim of " + sense.id()));
    }

    /** What a third party or the other side says of somebody's deed is a claim; what one says of oneself is not. */
    private Modality modality(Sense sense, Optional<ActorCode> from, Optional<ActorCode> speaker) {
        if (standing.modality() != Modality.ASSERTED
                || speaker.isEmpty()
                || from.isEmpty()
                || sense.source().contains("speaker")) {
            return standing.modality();
        }
        boolean deed = sense.type()
                .map(type -> type.quadClass() == QuadClass.MATERIAL_CONFLICT
                        || type.quadClass() == QuadClass.MATERIAL_COOPERATION)
                .orElse(false);
        boolean own = speaker.get().party().equals(from.get().party())
                || !speaker.get().hasCountry();
        return deed && !own ? Modality.ALLEGED : Modality.ASSERTED;
    }

    private double confidence(Optional<Found> source, Optional<Found> target, Modality modality) {
        double sure = SURE;
        sure *= source.map(found -> found.tie() == SentenceActors.Tie.SELF ? 1 : OWNED)
                .orElse(ONE_PARTY);
        sure *= target.map(found -> found.tie() == SentenceActors.Tie.SELF ? 1 : OWNED)
                .orElse(ONE_PARTY);
        return modality == Modality.ASSERTED ? sure : sure * CHANGED;
    }
}

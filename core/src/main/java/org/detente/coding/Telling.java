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
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/** One act at one word: finds its parties and makes the events, one a pair. */
final class Telling {
    private static final CameoCode REFUSAL = new CameoCode("120");
    private static final CameoCode BLAME = new CameoCode("112");
    private static final int NEWS = 300; // days after which an act is background
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "CVL", "EDU");
    private static final double SURE = 0.8;
    private static final double OWNED = 0.85;
    private static final double ONE_PARTY = 0.7;
    private static final double CHANGED = 0.8;

    private final Tree tree;
    private final Word anchor;
    private final Standing standing;
    private final Parties parties;
    private final EventPlaces places;
    private final boolean hearsay;
    private final Optional<LocalDate> published;

    Telling(
            Tree tree,
            Word anchor,
            Standing standing,
            Parties parties,
            EventPlaces places,
            boolean hearsay,
            Optional<LocalDate> published) {
        this.tree = tree;
        this.anchor = anchor;
        this.standing = standing;
        this.parties = parties;
        this.places = places;
        this.hearsay = hearsay;
        this.published = published;
    }

    /** One event a pair: across the sides, or within the one side where all parties stand together. */
    private void mutual(List<EventMention> out, Sense sense, Parties.Sides sides) {
        List<Found> sources = sides.sources();
        for (int i = 0; i < sources.size(); i++) {
            List<Found> others = sides.targets().isEmpty() ? sources.subList(i + 1, sources.size()) : sides.targets();
            for (Found other : others) {
                if (!Parties.sameHouse(sources.get(i).code(), other.code())) {
                    add(out, sense, Optional.of(sources.get(i)), Optional.of(other), true);
                }
            }
        }
    }

    /** The events of a sense between its parties. */
    List<EventMention> events(Sense sense, Parties.Sides sides) {
        List<EventMention> out = new ArrayList<>();
        if (sense.reciprocal() || sides.areTogether()) {
            mutual(out, sense, sides);
            return out;
        }
        for (Optional<Found> source : each(sides.sources())) {
            for (Optional<Found> target : each(sides.targets())) {
                add(out, sense, source, target, false);
            }
        }
        return out;
    }

    private static List<Optional<Found>> each(List<Found> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    private void add(
            List<EventMention> out, Sense sense, Optional<Found> source, Optional<Found> target, boolean reciprocal) {
        Optional<ActorCode> to = target.map(Found::code);
        Optional<ActorCode> from = source.map(Found::code)
                .or(() ->
                        standing.announced() ? parties.speaker().filter(code -> isOther(code, to)) : Optional.empty());
        boolean somebodyKnown = from.filter(ActorCode::hasCountry).isPresent()
                || to.filter(ActorCode::hasCountry).isPresent();
        boolean protest = sense.is(PloverType.PROTEST);
        if (!somebodyKnown || !protest && isPrivate(from, to) || isJourney(sense, source, to)) {
            return;
        }
        Optional<ActorCode> speaker = parties.speaker();
        Modality told = modality(sense, from, speaker);
        Optional<EventDate> date = standing.announced() ? Optional.empty() : EventDates.of(tree, anchor, published);
        Modality modality = told == Modality.ASSERTED && isLongAgo(date)
                ? Modality.HISTORICAL
                : told == Modality.HISTORICAL && isNews(date) ? Modality.ASSERTED : told;
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
        if (standing.refused() && modality == Modality.NEGATED && sense.isCooperative()) {
            why.append(", refused");
            type = Optional.of(PloverType.REJECT);
            cameo = REFUSAL;
            modality = Modality.ASSERTED;
        } else {
            why.append(standing.why()
                    .map(word -> ", " + told.label() + " by \"" + word.toLowerCase(Locale.ROOT) + '"')
                    .orElse(""));
        }
        if (modality == Modality.ALLEGED && sense.isHostile()) {
            blame(out, sense, speaker, from);
        }
        out.add(new EventMention(
                from,
                to,
                type,
                sense.mode(),
                cameo,
                reciprocal,
                modality,
                speaker,
                date,
                standing.announced() ? Optional.empty() : places.of(anchor, sense.type()),
                anchor.token().span(),
                tree.sentence().number(),
                confidence(source, target, modality),
                why.toString()));
    }

    /** Firms among themselves, or firms and people of one country: no politics. */
    private static boolean isPrivate(Optional<ActorCode> from, Optional<ActorCode> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        boolean firm = isFirm(from.get()) || isFirm(to.get());
        boolean sameCountry = from.get().party().equals(to.get().party());
        return isPrivate(from.get()) && isPrivate(to.get()) && (firm || sameCountry);
    }

    /** Tourists and businesspeople who travel to a country: no politics either. */
    private static boolean isJourney(Sense sense, Optional<Found> source, Optional<ActorCode> to) {
        return sense.mode().filter("visit"::equals).isPresent()
                && source.filter(found -> found.word().upos() != Upos.PROPN)
                        .map(Found::code)
                        .filter(Telling::isPrivate)
                        .isPresent()
                && to.filter(code -> !code.hasRole()).isPresent();
    }

    private static boolean isFirm(ActorCode code) {
        return code.value().endsWith("BUS");
    }

    private static boolean isPrivate(ActorCode code) {
        return code.isState()
                && code.hasRole()
                && PRIVATE.contains(code.value().substring(code.value().length() - 3));
    }

    /** "Trump said Iran would be bombed": by whoever says so. */
    private static boolean isOther(ActorCode speaker, Optional<ActorCode> target) {
        return target.map(code -> !code.party().equals(speaker.party())).orElse(true);
    }

    /** What happened in another year is background, not news. */
    private boolean isLongAgo(Optional<EventDate> date) {
        return published.isPresent()
                && date.filter(told -> told.start().isBefore(published.get().minusDays(NEWS))
                                && told.countedOn(published).isBefore(published.get()))
                        .isPresent();
    }

    /** "since troops moved in last week" */
    private boolean isNews(Optional<EventDate> date) {
        return published.isPresent()
                && date.filter(told -> told.start().isAfter(published.get().minusDays(NEWS)))
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
                Optional.empty(),
                teller.token().span(),
                tree.sentence().number(),
                SURE * CHANGED,
                "claim of " + sense.id()));
    }

    /** What a third party or the other side says of somebody's deed is a claim; what one says of oneself is not. */
    private Modality modality(Sense sense, Optional<ActorCode> from, Optional<ActorCode> speaker) {
        boolean answered = sense.anchor() == Sense.Anchor.NOUN && sense.isSpokenAt() && parties.areAnswered();
        if (answered && standing.modality() == Modality.DENIED) {
            return Modality.ASSERTED; // "Hanoi denies China's charge": the charge was made
        }
        if (standing.modality() == Modality.ASSERTED && hearsay && !standing.announced()) {
            return Modality.ALLEGED;
        }
        if (standing.modality() != Modality.ASSERTED
                || speaker.isEmpty()
                || from.isEmpty()
                || sense.source().contains("speaker")) {
            return standing.modality();
        }
        boolean own = speaker.get().party().equals(from.get().party())
                || !speaker.get().hasCountry();
        boolean charge = speaker.get().value().endsWith("JUD");
        return (sense.isDeed() || charge) && !own ? Modality.ALLEGED : Modality.ASSERTED;
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

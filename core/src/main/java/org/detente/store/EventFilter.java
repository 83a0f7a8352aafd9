package org.detente.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.ActorCode;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/**
 * Which events to show. Start from {@link #ALL} and narrow:
 * {@code EventFilter.ALL.withSource("USA").withTarget("RUS").withType(ACCUSE)}.
 *
 * <p>An actor is asked for by the beginning of its code: USA is every actor of that country, USAGOV its government with
 * all its parts. A mutual act is found with its parties either way round.
 *
 * @param source who did it
 * @param target to whom
 * @param actor either of the two
 * @param type PLOVER type
 * @param modality whether the text stands by it
 * @param from no event before this day
 * @param to no event after this day
 * @param limit no more events than this, the earliest first
 */
public record EventFilter(
        Optional<ActorCode> source,
        Optional<ActorCode> target,
        Optional<ActorCode> actor,
        Optional<PloverType> type,
        Optional<Modality> modality,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        OptionalInt limit) {

    /** Every event. */
    public static final EventFilter ALL = new EventFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());

    public EventFilter {
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit.getAsInt());
        }
    }

    /** Only what this actor did. */
    public EventFilter withSource(String code) {
        return new EventFilter(Optional.of(new ActorCode(code)), target, actor, type, modality, from, to, limit);
    }

    /** Only what was done to this actor. */
    public EventFilter withTarget(String code) {
        return new EventFilter(source, Optional.of(new ActorCode(code)), actor, type, modality, from, to, limit);
    }

    /** Only what this actor did or what was done to it. */
    public EventFilter withActor(String code) {
        return new EventFilter(source, target, Optional.of(new ActorCode(code)), type, modality, from, to, limit);
    }

    /** Only this type. */
    public EventFilter withType(PloverType only) {
        return new EventFilter(source, target, actor, Optional.of(only), modality, from, to, limit);
    }

    /** Only this modality. */
    public EventFilter withModality(Modality only) {
        return new EventFilter(source, target, actor, type, Optional.of(only), from, to, limit);
    }

    /** Nothing before this day; events without a day are left out. */
    public EventFilter withFrom(LocalDate day) {
        return new EventFilter(source, target, actor, type, modality, Optional.of(day), to, limit);
    }

    /** Nothing after this day; events without a day are left out. */
    public EventFilter withTo(LocalDate day) {
        return new EventFilter(source, target, actor, type, modality, from, Optional.of(day), limit);
    }

    /** No more than this many, the earliest first. */
    public EventFilter withLimit(int most) {
        return new EventFilter(source, target, actor, type, modality, from, to, OptionalInt.of(most));
    }
}

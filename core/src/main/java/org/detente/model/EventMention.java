package org.detente.model;

import java.util.Optional;

/**
 * One act told in one sentence.
 *
 * @param source who did it; empty when nobody is named
 * @param target to whom; empty when nobody is named
 * @param type PLOVER type; empty for a plain statement, which has a CAMEO code that begins with 01
 * @param mode PLOVER mode or context in lower case, where the words allow one
 * @param cameo CAMEO code
 * @param reciprocal a mutual act (talks, clashes): source and target may be read either way
 * @param modality whether the text stands by it
 * @param speaker who says so, when the text leaves it to somebody
 * @param eventDate the day it happened; empty when unknown
 * @param place where it happened, if the text tells
 * @param trigger the word that tells the act
 * @param sentence number of its sentence in the story, from 0
 * @param confidence how sure the coding is, 0 to 1: lower where a party is missing or was only inferred from what is its
 *     own, and where the act is not asserted. An ordering, not yet a calibrated probability
 * @param why what decided: the id of the pattern, and what changed it on the way
 */
public record EventMention(
        Optional<ActorCode> source,
        Optional<ActorCode> target,
        Optional<PloverType> type,
        Optional<String> mode,
        CameoCode cameo,
        boolean reciprocal,
        Modality modality,
        Optional<ActorCode> speaker,
        Optional<EventDate> eventDate,
        Optional<EventPlace> place,
        Span trigger,
        int sentence,
        double confidence,
        String why) {
    public EventMention {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("an event needs a source or a target");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
    }
}

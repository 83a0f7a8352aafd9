package org.detente.pipeline;

import java.util.List;
import org.detente.actor.UnknownName;
import org.detente.coding.NearMiss;
import org.detente.model.ActorMention;
import org.detente.model.EventMention;

/**
 * How one sentence was coded, step by step.
 *
 * @param text the sentence
 * @param parsed whether it could hold an event and so was parsed
 * @param conllu its tree as CoNLL-U lines; empty when it was not parsed
 * @param actors the actors found
 * @param unknown names that act or are acted on and that no dictionary of actors or places has
 * @param events the events found
 * @param nearMisses patterns that almost fired, and what they lacked
 */
public record ExplainedSentence(
        String text,
        boolean parsed,
        String conllu,
        List<ActorMention> actors,
        List<UnknownName> unknown,
        List<EventMention> events,
        List<NearMiss> nearMisses) {}

package org.detente.coding;

import java.util.Optional;
import org.detente.model.ActorCode;

/**
 * Whoever says the whole of a headline, by its last or first words.
 *
 * @param actor the speaker, if an actor
 * @param hearsay whether it is only "sources" or "a report"
 */
public record HeadlineSpeaker(Optional<ActorCode> actor, boolean hearsay) {}

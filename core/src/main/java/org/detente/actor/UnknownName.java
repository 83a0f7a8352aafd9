package org.detente.actor;

import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.Span;

/**
 * A name that acts or is acted on and that no dictionary has.
 *
 * @param span its words
 * @param told the actor that the text itself tells, by title, nationality or apposition; empty if it does not
 */
public record UnknownName(Span span, Optional<ActorCode> told) {}

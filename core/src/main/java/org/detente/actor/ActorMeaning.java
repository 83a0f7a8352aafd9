package org.detente.actor;

import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;

/**
 * Whom a name means on a day.
 *
 * @param entries all that the dictionaries say of the name
 * @param code who is meant; empty if the dictionaries cannot tell
 * @param why what decided
 */
public record ActorMeaning(List<ActorEntry> entries, Optional<ActorCode> code, String why) {}

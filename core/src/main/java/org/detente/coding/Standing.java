package org.detente.coding;

import java.util.Optional;
import org.detente.model.Modality;
import org.detente.text.Word;

/**
 * How an act stands in its sentence: whether it is real, still to come, and who says so.
 *
 * @param modality by scope alone
 * @param announced whether it lies ahead and its own doer says so (will, plans to, headline "to")
 * @param refused whether its own doer says that it will not come (will not, won't)
 * @param hearsay whether only sources or a report say so
 * @param speaker the word for whoever says it, if somebody does
 * @param why the word that changed the modality
 */
record Standing(
        Modality modality,
        boolean announced,
        boolean refused,
        boolean hearsay,
        Optional<Word> speaker,
        Optional<String> why) {}

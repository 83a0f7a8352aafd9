package org.detente.actor;

import java.util.List;
import org.detente.actor.SentenceActors.Found;
import org.detente.text.Word;

/** The noun phrases of a sentence, as the parts of the resolver ask each other for them. */
interface Phrases {
    /** Whoever a word by itself names, describes or points to. */
    List<Found> at(Word word);

    /** A noun and those coordinated with it. */
    List<Word> coordinated(Word head);
}

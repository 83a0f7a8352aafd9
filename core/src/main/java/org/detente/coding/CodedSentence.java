package org.detente.coding;

import java.util.List;
import org.detente.model.EventMention;

/**
 * What the coder made of a sentence.
 *
 * @param events the acts told, in order of the text
 * @param nearMisses patterns of its words that did not fire, and why
 */
public record CodedSentence(List<EventMention> events, List<NearMiss> nearMisses) {
    static final CodedSentence NOTHING = new CodedSentence(List.of(), List.of());

    public CodedSentence {
        events = List.copyOf(events);
        nearMisses = List.copyOf(nearMisses);
    }
}

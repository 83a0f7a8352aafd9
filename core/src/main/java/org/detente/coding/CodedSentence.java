package org.detente.coding;

import java.util.List;
import java.util.function.Supplier;
import org.detente.model.EventMention;

/** What the coder made of a sentence. */
public final class CodedSentence {
    static final CodedSentence NOTHING = new CodedSentence(List.of(), List.of());

    private final List<EventMention> events;
    private final List<Supplier<NearMiss>> nearMisses;

    CodedSentence(List<EventMention> events, List<Supplier<NearMiss>> nearMisses) {
        this.events = List.copyOf(events);
        this.nearMisses = List.copyOf(nearMisses);
    }

    /** The acts told, in order of the text. */
    public List<EventMention> events() {
        return events;
    }

    /** Patterns of its words that did not fire, and why; worked out when asked for, as most callers never do. */
    public List<NearMiss> nearMisses() {
        return nearMisses.stream().map(Supplier::get).toList();
    }
}

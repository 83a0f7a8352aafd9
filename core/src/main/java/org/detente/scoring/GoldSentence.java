package org.detente.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.Story;

/** A sentence (or a few) with the events that a person found in it. */
public record GoldSentence(String id, LocalDate date, String text, List<GoldEvent> events) {
    public GoldSentence {
        events = List.copyOf(events);
    }

    /** The sentence as a story of its own. */
    public Story story() {
        return new Story(id, Optional.of(date), Optional.empty(), text, Optional.empty(), Optional.empty());
    }
}

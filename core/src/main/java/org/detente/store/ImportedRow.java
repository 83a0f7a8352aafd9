package org.detente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.EventDate;
import org.detente.model.PloverType;
import org.detente.model.QuadClass;

/**
 * What one row of a file tells: events, or only how many there were of a quad class.
 *
 * @param line its line in the file, from 1
 * @param fingerprint of all its words and what made them; rows with equal fingerprints are duplicates
 * @param id what the file calls the row
 * @param date when
 * @param report from which story and where it was published
 * @param events one for each pair of parties
 * @param counts events that are only counted
 */
public record ImportedRow(
        long line,
        long fingerprint,
        Optional<String> id,
        EventDate date,
        Report report,
        List<Event> events,
        List<Count> counts) {
    public ImportedRow {
        events = List.copyOf(events);
        counts = List.copyOf(counts);
    }

    /**
     * Where a row comes from, as far as its file tells.
     *
     * @param story the story; rows of one story are one report
     * @param published the day it was published
     * @param publisher who published it
     * @param url where
     */
    public record Report(
            Optional<String> story, Optional<LocalDate> published, Optional<String> publisher, Optional<String> url) {
        /** Of none is known. */
        public static final Report UNKNOWN =
                new Report(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * An event; it has a source or a target.
     *
     * @param source who did it
     * @param target to whom
     * @param cameo CAMEO code
     * @param type PLOVER type; empty for a plain statement
     * @param mode PLOVER mode
     * @param reciprocal a mutual act, which may be read either way
     * @param words as the file names source, act and target
     */
    public record Event(
            Optional<ActorCode> source,
            Optional<ActorCode> target,
            CameoCode cameo,
            Optional<PloverType> type,
            Optional<String> mode,
            boolean reciprocal,
            Words words) {}

    /**
     * The words of an event, where the file has any beside its codes.
     *
     * @param source who did it
     * @param act what
     * @param target to whom
     */
    public record Words(Optional<String> source, Optional<String> act, Optional<String> target) {}

    /**
     * Events that are only counted.
     *
     * @param source who did them
     * @param target to whom
     * @param quad of which quad class they were
     * @param events how many, at least 1
     */
    public record Count(ActorCode source, ActorCode target, QuadClass quad, long events) {
        public Count {
            if (events < 1) {
                throw new IllegalArgumentException("a count must be at least 1: " + events);
            }
        }
    }
}

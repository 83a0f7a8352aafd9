package org.detente.imports;

import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.ontology.PloverTable;
import org.detente.store.ImportedRow;
import org.detente.store.ImportedRow.Event;
import org.detente.store.ImportedRow.Words;

/** Reads the rows of one kind of file. */
interface RowReader {
    /**
     * What a row tells.
     *
     * @param fingerprint of the row
     * @throws BadRowException if it is to be skipped
     */
    ImportedRow read(Row row, long fingerprint) throws BadRowException;

    /** How many columns a row has. */
    int columns();

    /** Looks at the beginning of the file before any row is read. */
    default void prepare(List<Row> head) {}

    /** One act of CAMEO between two parties. */
    static List<Event> event(Optional<ActorCode> source, Optional<ActorCode> target, CameoCode cameo, Words words)
            throws BadRowException {
        if (source.isEmpty() && target.isEmpty()) {
            throw new BadRowException(SkipReason.NO_PARTY, "");
        }
        boolean mutual = EventCodes.isMutual(cameo) && source.isPresent() && target.isPresent();
        return List.of(new Event(source, target, cameo, PloverTable.typeOf(cameo), Optional.empty(), mutual, words));
    }
}

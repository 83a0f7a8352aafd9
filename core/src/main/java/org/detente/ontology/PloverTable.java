package org.detente.ontology;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.detente.model.CameoCode;
import org.detente.model.PloverType;
import org.detente.table.Tsv;

/**
 * From CAMEO to PLOVER. The longest row that begins the code decides: 08 is CONCEDE, but 084 and so 0841 RETREAT.
 *
 * <p>Data and sources: {@code ontology/plover.tsv} and the {@code README.md} beside it.
 */
public final class PloverTable {
    private static final Map<String, PloverType> TYPES = Tsv.read(PloverTable.class, "plover.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.cell("cameo"), row -> PloverType.valueOf(row.cell("plover"))));

    private PloverTable() {}

    /** The PLOVER type of a CAMEO code; empty for statements, whose code begins with 01. */
    public static Optional<PloverType> typeOf(CameoCode code) {
        for (int length = code.value().length(); length > 0; length--) {
            PloverType type = TYPES.get(code.value().substring(0, length));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

package org.detente.coding;

import java.util.Map;
import org.detente.model.CameoCode;
import org.detente.model.PloverType;

/**
 * What an act becomes that its own doer announces: a cooperative one AGREE, a hostile material one THREATEN; words
 * spoken are spoken now. CAMEO codes: 03 and 13, their third digit by the kind of act.
 */
final class FutureActs {
    record Announced(PloverType type, CameoCode cameo) {}

    private static final Map<PloverType, Announced> ANNOUNCED = Map.ofEntries(
            entry(PloverType.CONSULT, PloverType.AGREE, "036"),
            entry(PloverType.SUPPORT, PloverType.AGREE, "032"),
            entry(PloverType.CONCEDE, PloverType.AGREE, "035"),
            entry(PloverType.COOPERATE, PloverType.AGREE, "031"),
            entry(PloverType.AID, PloverType.AGREE, "033"),
            entry(PloverType.RETREAT, PloverType.AGREE, "035"),
            entry(PloverType.PROTEST, PloverType.THREATEN, "133"),
            entry(PloverType.SANCTION, PloverType.THREATEN, "131"),
            entry(PloverType.MOBILIZE, PloverType.THREATEN, "138"),
            entry(PloverType.COERCE, PloverType.THREATEN, "137"),
            entry(PloverType.ASSAULT, PloverType.THREATEN, "138"));

    private FutureActs() {}

    private static Map.Entry<PloverType, Announced> entry(PloverType type, PloverType becomes, String cameo) {
        return Map.entry(type, new Announced(becomes, new CameoCode(cameo)));
    }

    /** Type and code of an announced act; words (REQUEST, ACCUSE ...) stay what they are. */
    static Announced of(PloverType type, CameoCode cameo) {
        return ANNOUNCED.getOrDefault(type, new Announced(type, cameo));
    }
}

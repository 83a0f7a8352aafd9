package org.detente.ontology;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.CameoCode;

/**
 * The event codes of CAMEO 1.1b3: what each is called, and its Goldstein score.
 *
 * <p>Data and sources: {@code ontology/cameo.tsv} and the {@code README.md} beside it.
 */
public final class CameoTable {
    private static final int ROOT_LENGTH = 2;
    private static final Map<CameoCode, Row> ROWS = read();

    private CameoTable() {}

    /** Every code of the scheme: the 20 roots, and the codes of three and four digits. */
    public static Set<CameoCode> codes() {
        return ROWS.keySet();
    }

    /** What the scheme calls this code; empty if the scheme has no such code. */
    public static Optional<String> name(CameoCode code) {
        return Optional.ofNullable(ROWS.get(code)).map(Row::name);
    }

    /** The score of this code; for a code that the scheme lacks, such as 1999, that of its nearest parent, 19. */
    public static Optional<GoldsteinScore> goldstein(CameoCode code) {
        for (int length = code.value().length(); length >= ROOT_LENGTH; length--) {
            Row row = ROWS.get(new CameoCode(code.value().substring(0, length)));
            if (row != null) {
                return Optional.of(row.goldstein());
            }
        }
        return Optional.empty();
    }

    private static Map<CameoCode, Row> read() {
        return TableFile.read("cameo.tsv", "code", "name", "goldstein").stream()
                .collect(toUnmodifiableMap(
                        cells -> new CameoCode(cells.get(0)),
                        cells -> new Row(cells.get(1), new GoldsteinScore(Double.parseDouble(cells.get(2))))));
    }

    private record Row(String name, GoldsteinScore goldstein) {}
}

package org.detente.ontology;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.CameoCode;
import org.detente.table.Tsv;

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
        return Tsv.read(CameoTable.class, "cameo.tsv").stream()
                .collect(toUnmodifiableMap(
                        row -> new CameoCode(row.cell("code")),
                        row -> new Row(
                                row.cell("name"), new GoldsteinScore(Double.parseDouble(row.cell("goldstein"))))));
    }

    private record Row(String name, GoldsteinScore goldstein) {}
}

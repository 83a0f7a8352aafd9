package org.detente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.detente.model.CameoCode;
import org.detente.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTableTest {
    @ParameterizedTest
    @CsvSource({
        "02, REQUEST",
        "1056, REQUEST",
        "036, AGREE",
        "042, CONSULT",
        "057, SUPPORT",
        "064, COOPERATE",
        "073, AID",
        "08, CONCEDE",
        "080, CONCEDE",
        "0834, CONCEDE",
        "084, RETREAT",
        "0841, RETREAT",
        "0874, RETREAT",
        "094, ACCUSE",
        "1121, ACCUSE",
        "129, REJECT",
        "138, THREATEN",
        "1454, PROTEST",
        "154, MOBILIZE",
        "163, SANCTION",
        "173, COERCE",
        "1831, ASSAULT",
        "190, ASSAULT",
        "2042, ASSAULT"
    })
    void givesTheTypeOfACode(String code, PloverType type) {
        assertThat(PloverTable.typeOf(new CameoCode(code))).contains(type);
    }

    @Test
    void onlyStatementsHaveNoType() {
        assertThat(CameoTable.codes())
                .allSatisfy(code -> assertThat(PloverTable.typeOf(code).isEmpty())
                        .isEqualTo(code.root().equals("01")));
    }

    @Test
    void everyTypeIsReached() {
        EnumSet<PloverType> reached = EnumSet.noneOf(PloverType.class);
        CameoTable.codes().stream()
                .map(PloverTable::typeOf)
                .flatMap(Optional::stream)
                .forEach(reached::add);
        assertThat(reached).isEqualTo(EnumSet.allOf(PloverType.class));
    }
}

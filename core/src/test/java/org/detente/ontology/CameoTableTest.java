package org.detente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.detente.model.CameoCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameoTableTest {
    @Test
    void hasTheWholeScheme() {
        assertThat(CameoTable.codes()).hasSize(312);
        assertThat(CameoTable.codes().stream().map(CameoCode::root).distinct()).hasSize(20);
    }

    @Test
    void namesACode() {
        assertThat(CameoTable.name(new CameoCode("057"))).contains("Sign formal agreement");
        assertThat(CameoTable.name(new CameoCode("0579"))).isEmpty();
    }

    @Test
    void scoresEveryCode() {
        assertThat(CameoTable.codes())
                .allSatisfy(code -> assertThat(CameoTable.goldstein(code)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"190, -10.0", "0874, 10.0", "010, 0.0", "016, -5.0", "164, -6.5", "1213, -4.0"})
    void scoresAsPublished(String code, double points) {
        assertThat(CameoTable.goldstein(new CameoCode(code))).contains(new GoldsteinScore(points));
    }

    @ParameterizedTest
    @CsvSource({"1219, 121", "0579, 057", "1999, 19"})
    void takesTheScoreOfTheParentWhereTheSchemeLacksTheCode(String code, String parent) {
        assertThat(CameoTable.goldstein(new CameoCode(code)))
                .isPresent()
                .isEqualTo(CameoTable.goldstein(new CameoCode(parent)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10.1, 10.1, Double.NaN})
    void aScoreKeepsToTheScale(double points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoldsteinScore(points))
                .withMessageContaining(String.valueOf(points));
    }
}

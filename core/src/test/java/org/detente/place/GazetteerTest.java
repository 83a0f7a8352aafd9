package org.detente.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.table.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @ValueSource(strings = {"cities.tsv", "towns.tsv", "regions.tsv", "seas.tsv", "sites.tsv"})
    void everyRowLiesOnEarthInKnownCountries(String file) {
        Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        countries.add("XKX");
        assertThat(Tsv.read(Gazetteer.class, file)).isNotEmpty().allSatisfy(row -> {
            assertThat(Double.parseDouble(row.cell("latitude"))).as(row.where()).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.cell("longitude")))
                    .as(row.where())
                    .isBetween(-180.0, 180.0);
            List<String> of = row.list(file.equals("seas.tsv") ? "countries" : "country");
            assertThat(countries).as(row.where()).containsAll(of);
        });
    }

    @ParameterizedTest
    @CsvSource({"Mosul, IRQ", "Urumqi, CHN", "ürümqi, CHN", "Kunduz, AFG", "Geneva, CHE", "Khan Younis, PSE"})
    void aCityIsFoundWhateverItsAccents(String name, String country) {
        assertThat(GAZETTEER.homeOf(name)).contains(country);
    }

    @Test
    void aNameOfTwoLargeCitiesHasNoHome() {
        assertThat(GAZETTEER.homeOf("Tripoli")).isEmpty();
        assertThat(GAZETTEER.named("Tripoli"))
                .extracting(GazetteerPlace::countries)
                .contains(List.of("LBN"), List.of("LBY"));
        assertThat(GAZETTEER.homeOf("Nowhere at all")).isEmpty();
    }
}

package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.ActorCode;
import org.detente.table.Tsv;
import org.detente.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files, and names found by them alone. */
class ActorDictionaryTest {
    private static final List<String> CODED = List.of(
            "countries.tsv",
            "formerstates.tsv",
            "organs.tsv",
            "organizations.tsv",
            "groups.tsv",
            "companies.tsv",
            "offices.tsv");
    private static final Set<String> ROLES = Set.of(
            "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "OPP", "PTY", "REB", "UAF", "CVL", "BUS", "MED", "EDU", "REL",
            "NGO");
    private static final ActorDictionary DICTIONARY = ActorFiles.load(List.of()).dictionary();

    @Test
    void everyStateAndEveryEntryOfIso3166IsThere() {
        List<String> codes = Tsv.read(ActorFiles.class, "countries.tsv").stream()
                .map(row -> row.cell("code"))
                .toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(249);
        Set<String> missing = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.forEach(missing::remove);
        missing.remove("ANT"); // dissolved in 2010
        assertThat(missing).isEmpty();
        assertThat(codes).contains("XKX", "PSE", "TWN");
    }

    @Test
    void everyCodeIsOfAKnownCountryOrBody() {
        Set<String> countries = new HashSet<>(Set.of("IGO", "NGO", "UAF"));
        Tsv.read(ActorFiles.class, "countries.tsv").forEach(row -> countries.add(row.cell("code")));
        for (String file : CODED) {
            assertThat(Tsv.read(ActorFiles.class, file)).isNotEmpty().allSatisfy(row -> {
                ActorCode code = new ActorCode(row.cell("code"));
                assertThat(countries).as(row.where()).contains(code.country());
            });
        }
    }

    @Test
    void everyRoleIsKnown() {
        assertThat(Tsv.read(ActorFiles.class, "roles.tsv")).isNotEmpty().allSatisfy(row -> {
            assertThat(ROLES).as(row.where()).contains(row.cell("role"));
            assertThat(List.of("person", "group", "organ", "thing"))
                    .as(row.where())
                    .contains(row.cell("kind"));
            assertThat(row.cell("noun"))
                    .as(row.where())
                    .isNotEmpty()
                    .isEqualTo(row.cell("noun").toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void officesHaveADateInOrder() {
        List<Tsv.Row> offices = Tsv.read(ActorFiles.class, "offices.tsv");
        assertThat(offices).hasSizeGreaterThan(1000).allSatisfy(row -> {
            Dates dates = Dates.of(row.cell("from"), row.cell("until"));
            assertThat(dates.from()).as(row.where()).isPresent();
            dates.until()
                    .ifPresent(last -> assertThat(last)
                            .as(row.where())
                            .isAfterOrEqualTo(dates.from().get()));
            assertThat(row.cell("certainty")).as(row.where()).isIn("exact", "about");
        });
    }

    @Test
    void noNameStandsForTwoCountries() {
        Map<String, Set<String>> countriesOf = new TreeMap<>();
        for (Tsv.Row row : Tsv.read(ActorFiles.class, "countries.tsv")) {
            for (String spelling : spellings(row, "aliases", "adjectives", "capital")) {
                countriesOf
                        .computeIfAbsent(spelling, key -> new TreeSet<>())
                        .add(row.cell("code").substring(0, 3));
            }
        }
        for (Tsv.Row row : Tsv.read(ActorFiles.class, "organs.tsv")) {
            for (String spelling : spellings(row, "aliases")) {
                countriesOf
                        .computeIfAbsent(spelling, key -> new TreeSet<>())
                        .add(row.cell("code").substring(0, 3));
            }
        }
        countriesOf.values().removeIf(countries -> countries.size() == 1);
        assertThat(countriesOf).isEmpty();
    }

    /** Surnames may be shared, since texts tell whose; anything else means one actor on one day. */
    @Test
    void noSpellingMeansTwoActorsOnOneDay() {
        Map<String, Set<String>> clashes = new TreeMap<>();
        for (Name name : DICTIONARY.names()) {
            List<Term> terms = name.terms();
            for (int i = 0; i < terms.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Term one = terms.get(i);
                    Term other = terms.get(j);
                    boolean surname = name.isPerson()
                            && (name.forms().size() == 1
                                    || name.forms().get(0).equals("al")
                                    || one.name().equals(other.name()));
                    if (!surname && !one.code().party().equals(other.code().party()) && overlap(one, other)) {
                        clashes.computeIfAbsent(String.join(" ", name.forms()), key -> new TreeSet<>())
                                .addAll(List.of(
                                        one.code() + " " + one.entry().where(),
                                        other.code() + " " + other.entry().where()));
                    }
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    private static boolean overlap(Term one, Term other) {
        LocalDate from = one.from().orElse(LocalDate.MIN);
        LocalDate until = one.until().orElse(LocalDate.MAX);
        return !other.from().orElse(LocalDate.MIN).isAfter(until)
                && !other.until().orElse(LocalDate.MAX).isBefore(from);
    }

    private static List<String> spellings(Tsv.Row row, String... columns) {
        List<String> out = new ArrayList<>(List.of(row.cell("name")));
        for (String column : columns) {
            out.addAll(row.list(column));
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ships met in the South China Sea.",
                "Latin American music is loved.",
                "He waited for us.",
                "Who is that?"
            })
    void someNamesAreNobody(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Equatorial Guinea thanked Guinea. | Equatorial Guinea=GNQ; Guinea=GIN",
                "Papua New Guinea and Guinea-Bissau signed. | Papua New Guinea=PNG; Guinea - Bissau=GNB",
                "North Korea warned South Korea. | North Korea=PRK; South Korea=KOR",
                "Sudan and South Sudan met. | Sudan=SDN; South Sudan=SSD",
                "U.S. SAYS RUSSIA MUST LEAVE | U.S.=USA; RUSSIA=RUS",
                "the Pentagon and NATO | Pentagon=USAMIL; NATO=IGONAT"
            })
    void theLongestNameWins(String text, String names) {
        assertThat(found(text)).containsExactly(names.split("; "));
    }

    @Test
    void aNameInAllCapitalsIsFoundInTheTurkishLocaleToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(found(
                            "IRAN, INDIA AND HAITI MET",
                            ActorFiles.load(List.of()).dictionary()))
                    .containsExactly("IRAN=IRN", "INDIA=IND", "HAITI=HTI");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> found(String text) {
        return found(text, DICTIONARY);
    }

    private static List<String> found(String text, ActorDictionary dictionary) {
        var tokens = SentenceSplitter.tokens(text);
        return dictionary.find(tokens).stream()
                .map(hit -> String.join(
                                " ",
                                tokens.subList(hit.first(), hit.last() + 1).stream()
                                        .map(token -> token.form())
                                        .toList())
                        + "="
                        + hit.name()
                                .on(Optional.of(LocalDate.of(2016, 6, 15)), Set.of())
                                .orElseThrow()
                                .code())
                .toList();
    }
}

package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own actors, in tables and in PETRARCH's dictionaries. */
class UserActorsTest {
    private static final String COUNTRIES = """
            # two countries that are on no map
            code\tname\taliases\tadjectives\tcapital\tambiguous
            FRD\tFreedonia\tRepublic of Freedonia\tFreedonian; Freedonians\tFreedonia City\t
            SYV\tSylvania\t\tSylvanian; Sylvanians\tZubrowka\t
            """;
    private static final String OFFICES = """
            code\tperson\taliases\toffice\tfrom\tuntil\tcertainty
            FRDGOV\tRufus Firefly\tFirefly\tPresident\t2015-01-01\t2017-12-31\texact
            """;
    private static final String PETRARCH = """
            # made for this test
            FREEDONIA_ [FRD]
            +REPUBLIC_OF_FREEDONIA_
            <!-- people -->
            RUFUS_FIREFLY_
            +PRESIDENT_FIREFLY
            \t[FRDGOV 20150101-20171231]
            \t[FRDOPP >20180101]
            \t[FRDELI]
            SYLVANIA_ [SYV]
            ; agents
            !OFFICER! = CAPTAIN, COLONEL
            PALACE_GUARD {PALACE_GUARDS} [~MIL]
            NAVY_!OFFICER! [~MIL]
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Story story(String text) {
        return new Story(
                "s",
                Optional.of(LocalDate.of(2016, 6, 15)),
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    private static String parties(EventMention event) {
        return event.source().map(ActorCode::value).orElse("-") + " > "
                + event.target().map(ActorCode::value).orElse("-");
    }

    @Test
    void aDictionaryOfMadeUpCountriesWorksOnTextAboutThem() throws IOException {
        List<Path> files = List.of(file("countries.tsv", COUNTRIES), file("people.tsv", OFFICES));
        try (StoryCoder coder = StoryCoder.open(List.of(), files)) {
            CodedStory coded = coder.code(story(
                    "Freedonian troops attacked Sylvania on Tuesday. President Rufus Firefly praised his army. Zubrowka"
                            + " condemned Freedonia."));
            assertThat(coded.events()).extracting(UserActorsTest::parties).contains("FRDMIL > SYV", "SYVGOV > FRD");
            assertThat(coded.actors())
                    .anySatisfy(actor -> assertThat(actor.actor().value()).isEqualTo("FRDGOV"));
        }
    }

    @Test
    void petrarchsDictionariesAreReadAsTheyAre() throws IOException {
        ActorFinder finder = ActorFinder.load(List.of(file("Phoenix.actors.txt", PETRARCH)));
        assertThat(code(finder, "Freedonia", "2016-06-15")).isEqualTo("FRD");
        assertThat(code(finder, "Republic of Freedonia", "2016-06-15")).isEqualTo("FRD");
        assertThat(code(finder, "Rufus Firefly", "2016-06-15")).isEqualTo("FRDGOV");
        assertThat(code(finder, "President Firefly", "2019-06-15")).isEqualTo("FRDOPP");
        assertThat(code(finder, "Rufus Firefly", "2010-06-15")).isEqualTo("FRDELI");
        try (StoryCoder coder = StoryCoder.open(List.of(), List.of(folder.resolve("Phoenix.actors.txt")))) {
            assertThat(coder.code(story("Freedonia's palace guards attacked Sylvania. Sylvania's navy captain blamed"
                                    + " Freedonia."))
                            .events())
                    .extracting(UserActorsTest::parties)
                    .contains("FRDMIL > SYV", "SYVMIL > FRD");
        }
    }

    private static String code(ActorFinder finder, String name, String day) {
        return finder.meaning(name, Optional.of(LocalDate.parse(day)))
                .orElseThrow()
                .code()
                .orElseThrow()
                .value();
    }

    @Test
    void aUsersEntryWinsOverTheLibrarys() throws IOException {
        ActorFinder finder = ActorFinder.load(List.of(file("own.tsv", "code\tname\taliases\nFRD\tParis\t\n")));
        assertThat(code(finder, "Paris", "2016-06-15")).isEqualTo("FRD");
        ActorFinder silent = ActorFinder.load(List.of(file("none.tsv", "name\nParis\n")));
        assertThat(silent.meaning("Paris", Optional.empty())).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedByLine() throws IOException {
        Path table = file("wrong.tsv", OFFICES + "USGOV\tA B\t\tx\t2015\t\texact\nUSAGOV\tC D\t\tx\tspring\t\texact\n");
        assertThatExceptionOfType(ActorFileException.class)
                .isThrownBy(() -> ActorFinder.load(List.of(table)))
                .withMessageContaining("wrong.tsv line 3")
                .withMessageContaining("wrong.tsv line 4")
                .withMessageContaining("2014-03-18");
        Path petrarch = file("wrong.txt", "\n+ALONE_\nNO_CODE_\nDATED_ [USA 2015]\nAGENT_!NONE! [~GOV]\n");
        assertThatExceptionOfType(ActorFileException.class)
                .isThrownBy(() -> ActorFinder.load(List.of(petrarch)))
                .withMessageContaining("wrong.txt line 2")
                .withMessageContaining("wrong.txt line 3")
                .withMessageContaining("\"2015\"")
                .withMessageContaining("!NONE!");
        assertThatExceptionOfType(ActorFileException.class)
                .isThrownBy(() -> ActorFinder.load(List.of(folder.resolve("absent.tsv"))))
                .withMessageContaining("absent.tsv");
    }
}

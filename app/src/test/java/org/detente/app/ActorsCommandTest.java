package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aNameIsExplainedForADay() {
        Shell.Ran ran = Shell.run("actors", "show", "Joe", "Biden", "--on", "2014-05-01");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .startsWith("Joe Biden on 2014-05-01: USAGOV", "  why: the entry that holds on that day")
                .anySatisfy(line -> assertThat(line).startsWith(" * USAGOV     person       2009-01-20 to 2017-01-20"))
                .anySatisfy(line -> assertThat(line).matches(" +\"Joe Biden\", offices.tsv line \\d+"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aBodyShowsItsMembersOfTheDay() {
        assertThat(Shell.run("actors", "show", "NATO", "--on", "1998-01-01").out())
                .contains("members (1998-01-01): ")
                .contains(" USA")
                .doesNotContain("POL");
        assertThat(Shell.run("actors", "show", "NATO").out()).contains("POL");
    }

    @Test
    void anUnknownNameIsToldWithNamesLikeIt() {
        Shell.Ran ran = Shell.run("actors", "show", "Zork Lavrov");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("No actor is called \"Zork Lavrov\".", "Sergei Lavrov");
    }

    @Test
    void unknownNamesOfATextAreListed() {
        String stories = """
                {"id":"1","text":"Foreign Ministry spokeswoman Jana Hruskova of Slovakia met Adam Mokoka in Bratislava."}
                {"id":"2","text":"Russia blamed Adam Mokoka."}
                not a story
                """;
        Shell.Ran ran = Shell.piped(stories, "actors", "unknown", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).first().asString().matches(" +2  Adam Mokoka +");
        assertThat(ran.out()).containsPattern("1  Jana Hruskova +SVKGOV");
        assertThat(ran.err()).contains("rejected: ").contains("2 unknown names in 2 stories; 1 rejected");
        assertThat(Shell.piped(stories, "actors", "unknown", "--format", "tsv", "-")
                        .out())
                .startsWith("code\tperson\taliases\toffice\tfrom\tuntil\tcertainty\n")
                .contains("SVKGOV\tJana Hruskova\t");
    }

    @Test
    void aWrongFileIsToldByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "code\tname\taliases\nUSGOV\tMinistry\t\n");
        Shell.Ran ran = Shell.run("explain", "--actors", file.toString(), "Iran condemned Iraq.");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).startsWith("--actors: ").contains("own.tsv line 2", "not an actor code");
    }
}

package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String WORDS = "The United States condemned Russia. The rain did not stop.";

    @Test
    void aSentenceIsTakenApart() {
        assertThat(Shell.run("explain", WORDS).out().lines())
                .startsWith(
                        "The United States condemned Russia.", "  USA > RUS  ACCUSE disapprove, CAMEO 111, asserted")
                .anySatisfy(line -> assertThat(line).contains("why: accuse-condemn"))
                .contains("  actors", "    USA          United States (\"United States\")")
                .anySatisfy(line -> assertThat(line).matches("    condemned +VERB +root"))
                .anySatisfy(line -> assertThat(line).matches("    └─ .*|    ├─ .*"))
                .endsWith("The rain did not stop.", "  It names nobody who could act, so it was not parsed.");
    }

    @Test
    void colourIsForTerminals() {
        Terminal terminal = new Terminal(true, false);
        assertThat(Shell.run("", terminal, "explain", WORDS).out()).contains("\u001b[36m", "\u001b[1m", "condemned");
        assertThat(Shell.run("explain", WORDS).out()).doesNotContain("\u001b");
    }

    @Test
    void treesComeAsConllu() {
        assertThat(Shell.run("explain", "--conllu", WORDS).out().lines())
                .first()
                .isEqualTo("# text = The United States condemned Russia.");
        assertThat(Shell.run("explain", "--conllu", WORDS).out()).contains("\tcondemn\tVERB\t");
    }
}

package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.app.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "quickstart", "code", "relations", "events", "explain", "generate-completion"})
    void helpFitsEightyColumns(String command) {
        Ran ran = command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: detente");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(Shell.run("--help").out()).contains("Exit codes:", "0   done", "4   the store is in use");
    }

    @Test
    void theVersionIsToldWithJavas() {
        assertThat(Shell.run("--version").out()).startsWith("detente ").contains("Java " + Runtime.version());
    }

    @Test
    void completionIsAScript() {
        assertThat(Shell.run("generate-completion").out()).startsWith("#!/usr/bin/env bash");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                           | Missing required subcommand
            cod                                          | Did you mean: detente code
            code                                         | Missing required parameter: 'IN'
            code --threads 0 -                           | --threads must be at least 1: 0
            relations USA                                | Missing required parameter: 'B'
            relations USA Utopia                         | not an actor: Utopia
            relations usa america                        | A relation needs two parties, and USA is one.
            relations USA RUS --from 2014-02-30          | not a day like 2017-04-12: 2014-02-30
            relations USA RUS --from 2015-01-01 --to 2014-01-01 | --to is before --from
            relations USA RUS --by fortnight             | expected one of [DAY, WEEK, MONTH, YEAR]
            events --type HUG                            | expected one of [AGREE
            events --limit 0                             | --limit must be at least 1: 0
            events --parquet nowhere/events.parquet      | --parquet: there is no folder for
            events --parquet detente.duckdb              | --parquet: detente.duckdb is the store itself
            code --fields body=text -                    | expected one of [ID
            explain                                      | Give either words to explain or --id
            """)
    void whatCannotBeUnderstoodIsExplained(String command, String message) {
        Ran ran = command.isEmpty() ? Shell.run() : Shell.run(command.split(" "));
        assertThat(ran.err()).contains(message);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }
}

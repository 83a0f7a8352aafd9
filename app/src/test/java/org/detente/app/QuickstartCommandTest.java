package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.detente.app.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstLookTellsAReportAndARelation() {
        String store = folder.resolve("sample.duckdb").toString();
        Ran ran = Shell.run("quickstart", "--db", store);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).doesNotContain("rejected");
        assertThat(ran.out())
                .contains("U.S. fires missiles at Syrian air base", "ASSAULT", "USA and RUS by year", "Lowest: ")
                .contains("./detente relations USA CHN --by year --db " + store);
        assertThat(Shell.run("relations", "USA", "CHN", "--db", store).out()).contains("USA and CHN by month");
    }
}

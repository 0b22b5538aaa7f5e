package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.BackTestCouncils;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.BackTestRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve councils of 2022, spread evenly over England, are forecast as they were when the page of back-tests was last looked at. Where that
 * is meant to change: {@code mvn test -Pslow -Dtest=TwelveCouncilsTest -Dcaseload.rewrite=true}, and then the page (BackTestPageTest).
 */
@Tag("whole")
class TwelveCouncilsTest {
    static final Path KEPT = Path.of("src/test/resources/backtest/twelve-councils.csv");
    private static final int RUNS = 25;
    private static final int YEAR = 2022;

    @TempDir
    private Path work;

    /** Of the twelve four, spread evenly over them. */
    @Test
    void four_of_them_are_forecast_as_they_were() throws IOException {
        List<String> rows = Files.readString(rows("202,336,808,874")).lines().toList();
        List<String> kept = Files.readString(KEPT).lines().toList();
        assertThat(rows).hasSize(1 + (kept.size() - 1) / 3);
        assertThat(kept).containsAll(rows);
    }

    @Tag("slow")
    @Test
    void twelve_councils_are_forecast_as_they_were() throws IOException {
        Path file = rows("12");
        String rows = Files.readString(file);
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(KEPT, rows);
        }
        assertThat(Files.readString(file.resolveSibling("left-out.csv")).lines())
                .hasSize(1);
        assertThat(rows).isEqualTo(Files.readString(KEPT).replace("\r\n", "\n"));
    }

    private Path rows(String councils) {
        Path folder = new BackTestCouncils(new ScenarioFiles(work), new PretendMachine(work).surroundings())
                .test(new BackTestRequest(
                        YEAR,
                        OptionalInt.of(YEAR),
                        Optional.of(councils),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new RunSettings(RUNS, RunSettings.USUAL_SEED, 2, true)));
        return folder.resolve("rows.csv");
    }
}

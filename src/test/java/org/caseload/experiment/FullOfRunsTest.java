package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are blamed for a full memory only where many of them are finished. */
class FullOfRunsTest {
    private static final int RUNS = 1000;

    private static Integer failing(int run, int at) {
        if (run == at) {
            throw new OutOfMemoryError("Java heap space");
        }
        return run;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void after_many_runs_they_may_hold_the_memory(int threads) {
        assertThatThrownBy(() -> ParallelRuns.run(RUNS, threads, run -> failing(run, 900), done -> {}))
                .isInstanceOf(FullOfRuns.class);
    }

    /** With two threads the other one may end any number of runs before the failure: so few that they are not many. */
    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 99"})
    void in_the_first_runs_they_do_not(int threads, int runs) {
        assertThatThrownBy(() -> ParallelRuns.run(runs, threads, run -> failing(run, 1), done -> {}))
                .isInstanceOf(OutOfMemoryError.class)
                .isNotInstanceOf(FullOfRuns.class);
    }
}

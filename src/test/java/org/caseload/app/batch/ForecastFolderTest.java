package org.caseload.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.RunSettings;
import org.caseload.experiment.backtest.ForecastDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastFolderTest {
    private static final ForecastDraws DRAWS =
            new ForecastDraws(new double[][][] {{{1, Double.NaN}, {2.5, 3}}, {{4, 5}, {-1e-300, 7}}});

    @TempDir
    private Path work;

    private ForecastFolder folder(long runs, long seed) {
        return new ForecastFolder(
                work.resolve("kept"),
                "",
                new PretendMachine(work).surroundings(),
                new RunSettings(runs, seed, 1, true));
    }

    @Test
    void keeps_runs_to_the_last_bit_by_all_that_they_depend_on() {
        folder(2, 3).keep("a scenario", DRAWS);
        assertThat(folder(2, 3).find("a scenario")).contains(DRAWS);
        assertThat(folder(2, 3).find("another")).isEmpty();
        assertThat(folder(2, 4).find("a scenario")).isEmpty();
        assertThat(folder(3, 3).find("a scenario")).isEmpty();
    }

    @Test
    void never_takes_a_file_that_was_cut_short_or_changed() throws IOException {
        ForecastFolder folder = folder(2, 3);
        folder.keep("a scenario", DRAWS);
        Path file;
        try (Stream<Path> files = Files.list(work.resolve("kept"))) {
            file = List.copyOf(files.toList()).get(0);
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[whole.length - 12] ^= 1;
        Files.write(file, changed);
        assertThat(folder.find("a scenario")).isEmpty();
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));
        assertThat(folder.find("a scenario")).isEmpty();
        Files.write(file, whole);
        assertThat(folder.find("a scenario")).contains(DRAWS);
        folder.clear();
        assertThat(work.resolve("kept")).doesNotExist();
    }
}

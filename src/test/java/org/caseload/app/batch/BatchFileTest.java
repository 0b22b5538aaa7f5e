package org.caseload.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.experiment.comparison.ReplicationSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch on disk is the batch to its last bit, or no batch. */
class BatchFileTest {
    private static final String KEY = "0f".repeat(32);
    private static final List<ReplicationSummary> BATCH = List.of(
            new ReplicationSummary(
                    new double[][] {{1.0 / 3, Double.NaN}, {-0.0, 2e300}}, new double[] {17.5}, -1, Double.NaN),
            new ReplicationSummary(new double[][] {{0.1, 0.2}, {0.3, 0.4}}, new double[] {16.25}, 412, 99.5));

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("00001.batch");
        new BatchFile(path).write(KEY, BATCH);
    }

    @Test
    void comes_back_as_it_was_and_leaves_nothing_else_behind() throws IOException {
        assertThat(new BatchFile(path).read(KEY)).contains(BATCH);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void of_other_runs_it_is_no_batch() {
        assertThat(new BatchFile(path).read("1e".repeat(32))).isEmpty();
        assertThat(new BatchFile(folder.resolve("00002.batch")).read(KEY)).isEmpty();
    }

    @Test
    void cut_short_anywhere_or_with_one_bit_changed_it_is_no_batch() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, java.util.Arrays.copyOf(whole, length));
            assertThat(new BatchFile(path).read(KEY)).as("%d bytes", length).isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(path, changed);
            assertThat(new BatchFile(path).read(KEY)).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void with_something_behind_it_it_is_no_batch() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, java.util.Arrays.copyOf(whole, whole.length + 1));
        assertThat(new BatchFile(path).read(KEY)).isEmpty();
    }
}

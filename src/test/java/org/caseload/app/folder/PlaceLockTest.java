package org.caseload.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceLockTest {
    private static final int PROCESSES = 3;
    private static final int THREADS = 3;
    private static final int TURNS = 400;

    @TempDir
    private Path folder;

    @Test
    void one_holds_it_and_then_another_and_nothing_is_left() throws Exception {
        Path file = folder.resolve(".x.caseload-lock");
        Optional<PlaceLock> first = PlaceLock.find(file);
        assertThat(first).isPresent();
        assertThat(PlaceLock.find(file)).isEmpty();
        assertThat(PlaceLock.find(folder.resolve("../" + folder.getFileName()).resolve(".x.caseload-lock")))
                .isEmpty();
        first.get().close();
        Optional<PlaceLock> second = PlaceLock.find(file);
        assertThat(second).isPresent();
        second.get().close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_a_killed_run_left_is_locked_again() throws Exception {
        Path file = Files.write(folder.resolve(".x.caseload-lock"), new byte[4095]);
        try (PlaceLock lock = PlaceLock.find(file).orElseThrow()) {
            assertThat(file).isEmptyFile();
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void a_name_that_stands_for_something_else_is_refused_and_left_as_it_is() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(".x.caseload-lock"), victim);
        assertThatThrownBy(() -> PlaceLock.find(link))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a link or a device");
        assertThatThrownBy(() -> PlaceLock.find(victim)).hasMessageContaining("somebody else's");
        assertThat(victim).hasContent("mine");
    }

    /** In each process several threads; whoever holds the lock makes a folder that nobody else may find there. */
    @Test
    void no_two_processes_or_threads_hold_it_at_once() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Hammer.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).matches("0 of \\d+ were not alone\n");
            assertThat(process.exitValue()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Takes the lock over and over. */
    public static final class Hammer {
        private Hammer() {}

        /** Prints how often somebody else was there. */
        public static void main(String[] folder) throws Exception {
            Path place = Path.of(folder[0]);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<int[]>> counts = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                counts.add(threads.submit(() -> hammer(place)));
            }
            threads.shutdown();
            int overlaps = 0;
            int held = 0;
            for (Future<int[]> count : counts) {
                overlaps += count.get()[0];
                held += count.get()[1];
            }
            System.out.print(overlaps + " of " + held + " were not alone\n");
        }

        private static int[] hammer(Path place) throws IOException {
            int overlaps = 0;
            int held = 0;
            for (int i = 0; i < TURNS; i++) {
                Optional<PlaceLock> lock = PlaceLock.find(place.resolve(".x.caseload-lock"));
                if (lock.isPresent()) {
                    held++;
                    Path guard = place.resolve("guard");
                    try {
                        Files.createDirectory(guard);
                        Files.delete(guard);
                    } catch (FileAlreadyExistsException somebody) {
                        overlaps++;
                    }
                    lock.get().close();
                }
            }
            return new int[] {overlaps, held};
        }
    }
}

package org.caseload.history.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caseload.history.ListRead;

/** Reads lists in a process of its own and says how many rows they had, the seconds of its thread, and the most memory of the process in MB. */
final class BigListsMain {
    private BigListsMain() {}

    public static void main(String[] args) throws IOException {
        GivenLists given = new GivenLists(
                Arrays.stream(args).skip(1).map(Path::of).toList(),
                Optional.of(LocalDate.parse(args[0])),
                Optional.empty(),
                Path.of("."));
        HistoryRead read = HistoryReader.read(given, Reading.salt());
        double seconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        int rows = read.history().orElseThrow().lists().stream()
                .mapToInt(ListRead::rows)
                .sum();
        System.out.println(String.format(Locale.ROOT, "%d %.2f %d", rows, seconds, megabytes()));
    }

    /** What the kernel says that the process held at most; 0 where it says nothing. */
    private static long megabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.isReadable(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0L);
    }
}

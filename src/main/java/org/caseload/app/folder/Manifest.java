package org.caseload.app.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.caseload.app.machine.Host;
import org.caseload.files.RecordWriter;
import org.caseload.files.Unwrapped;
import org.caseload.result.Origin;

/**
 * {@code manifest.json}: that the folder is a result of ours, how it was made, and every file we wrote into it. Only a folder with a manifest,
 * holding nothing else, is ever replaced.
 *
 * @param format the format of the folder's JSON files
 * @param program whose result it is
 * @param command the command that makes the same result again
 * @param version version of Caseload
 * @param commit the commit it was built from, when that is known
 * @param jdk the Java it ran on
 * @param origin where the figures come from
 * @param sheets the CSV files that the scenario reads, each with the SHA-256 of its bytes
 * @param threads threads used
 * @param wallSeconds how long the simulation took, in seconds to the millisecond, where it was made here
 * @param eventsSimulated events simulated, over all runs, where they were counted
 * @param eventsPerSecond the one divided by the other
 * @param written when it was written
 * @param files every other file of the result, relative to its folder
 */
public record Manifest(
        int format,
        String program,
        String command,
        String version,
        Optional<String> commit,
        String jdk,

        @Unwrapped(without = {"question", "startDate", "endDate"})
        Origin origin,

        Map<String, String> sheets,
        long threads,
        Optional<BigDecimal> wallSeconds,
        OptionalLong eventsSimulated,
        Optional<BigDecimal> eventsPerSecond,
        Instant written,
        List<Path> files) {
    public static final String FILE = "manifest.json";
    static final String PROGRAM = "caseload";

    /** Copies the lists. */
    public Manifest {
        files = List.copyOf(files);
        sheets = Collections.unmodifiableMap(new TreeMap<>(sheets));
    }

    /** The manifest of a result made in these surroundings, where so many events took so many milliseconds. */
    public static Manifest of(
            Origin origin,
            Map<String, String> sheets,
            Host surroundings,
            long threads,
            OptionalLong events,
            OptionalLong millis,
            List<String> files) {
        return new Manifest(
                RecordWriter.FORMAT,
                PROGRAM,
                origin.command(),
                origin.version(),
                surroundings.commit(),
                surroundings.jdk(),
                origin,
                sheets,
                threads,
                millis.isPresent() ? Optional.of(BigDecimal.valueOf(millis.getAsLong(), 3)) : Optional.empty(),
                events,
                events.isPresent() ? Optional.of(perSecond(events.getAsLong(), millis.orElse(1))) : Optional.empty(),
                surroundings.clock().instant(),
                files.stream().map(Path::of).toList());
    }

    /** Writes it into the folder. */
    public void write(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            RecordWriter.write(this, out);
        }
    }

    private static BigDecimal perSecond(long events, long millis) {
        return BigDecimal.valueOf(events)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(Math.max(1, millis)), 0, RoundingMode.HALF_UP);
    }
}

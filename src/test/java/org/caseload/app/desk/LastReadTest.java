package org.caseload.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseload.result.StatedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario is read anew when, and only when, one of its files was touched. */
class LastReadTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicInteger readings = new AtomicInteger();
    private final LastRead lastRead = new LastRead(Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void twoFiles() throws IOException {
        write("scenario.yaml", "kind: scenario", NOW.minusSeconds(60));
        write("parent.yaml", "kind: scenario", NOW.minusSeconds(60));
    }

    private void write(String name, String text, Instant when) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(when));
    }

    private List<String> read(List<String> sheets) {
        return lastRead.of(
                        folder.resolve("scenario.yaml"),
                        folder,
                        () -> new LastRead.Said(
                                List.of(
                                        new StatedInput("name", "Here", "scenario.yaml:2", "", false),
                                        new StatedInput("target", "15", "parent.yaml:7", "", false),
                                        new StatedInput("horizon", "2 years", "default", "", false)),
                                List.of("reading " + readings.incrementAndGet()),
                                sheets))
                .lines();
    }

    @Test
    void what_nobody_touched_is_read_once() {
        assertThat(read(List.of())).containsExactly("reading 1");
        assertThat(read(List.of())).containsExactly("reading 1");
    }

    @Test
    void what_was_touched_is_read_anew_whichever_file_it_was() throws IOException {
        read(List.of());
        write("parent.yaml", "kind: scenariO", NOW.minusSeconds(30));
        assertThat(read(List.of())).containsExactly("reading 2");
        write("scenario.yaml", "kind: scenario # longer", NOW.minusSeconds(60));
        assertThat(read(List.of())).containsExactly("reading 3");
        Files.delete(folder.resolve("parent.yaml"));
        assertThat(read(List.of())).containsExactly("reading 4");
        assertThat(read(List.of())).containsExactly("reading 5");
    }

    @Test
    void what_may_have_been_written_while_it_was_read_is_read_anew() throws IOException {
        write("parent.yaml", "kind: scenario", NOW);
        read(List.of());
        assertThat(read(List.of())).containsExactly("reading 2");
    }

    @Test
    void tables_are_not_watched() {
        read(List.of("staff.csv"));
        assertThat(read(List.of("staff.csv"))).containsExactly("reading 2");
    }
}

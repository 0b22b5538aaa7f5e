package org.caseload.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final SteppedClock clock = new SteppedClock();
    private final PretendMachine machine = new PretendMachine(Path.of("/work")).withClock(clock);

    @Test
    void says_a_line_for_each_tenth_of_the_runs() {
        try (Progress progress = new Progress(machine.surroundings(), 100)) {
            for (int done = 1; done <= 100; done++) {
                clock.millis += 200;
                progress.accept(done);
            }
        }
        assertThat(machine.err().lines()).hasSize(10);
        assertThat(machine.err().lines().findFirst()).contains("10 of 100 runs, about 18 s left");
        assertThat(machine.err()).endsWith("100 of 100 runs\n");
    }

    @Test
    void says_a_line_every_ten_seconds_when_the_runs_are_slow() {
        try (Progress progress = new Progress(machine.surroundings(), 1000)) {
            clock.millis += 10_000;
            progress.accept(3);
            clock.millis += 5_000;
            progress.accept(4);
            clock.millis += 5_000;
            progress.accept(6);
        }
        assertThat(machine.err()).isEqualTo("3 of 1000 runs\n6 of 1000 runs\n");
    }

    @Test
    void says_how_long_it_takes_once_a_twentieth_is_done() {
        try (Progress progress = new Progress(machine.surroundings(), 1000)) {
            clock.millis += 160_000;
            progress.accept(49);
            clock.millis += 10_000;
            progress.accept(50);
        }
        // 170 s for 50 of 1,000: 170 / 50 * 950 = 3,230 s
        assertThat(machine.err()).isEqualTo("49 of 1000 runs\n50 of 1000 runs, about 54 min left\n");
    }

    @Test
    void writes_one_line_over_and_clears_it_on_a_terminal() {
        machine.withTerminal();
        try (Progress progress = new Progress(machine.surroundings(), 4)) {
            for (int done = 1; done <= 4; done++) {
                clock.millis += 1000;
                progress.accept(done);
            }
        }
        assertThat(machine.err())
                .startsWith("\r1 of 4 runs, about 3 s left")
                .doesNotContain("\n")
                .endsWith("\r" + " ".repeat(50) + "\r");
    }

    @Test
    void says_on_a_terminal_which_part_is_written_and_clears_the_line() {
        machine.withTerminal();
        try (WritingProgress progress = new WritingProgress(machine.surroundings(), 2, false)) {
            progress.next("Writing workbook.xlsx");
            progress.next("Writing charts");
        }
        assertThat(machine.err().split("\r", -1))
                .containsExactly(
                        "",
                        "Writing workbook.xlsx, 1 of 2",
                        "Writing charts, 2 of 2       ",
                        " ".repeat("Writing charts, 2 of 2".length()),
                        "");
    }

    @Test
    void says_nothing_of_what_is_written_to_a_file_or_where_quiet_is_asked_for() {
        try (WritingProgress progress = new WritingProgress(machine.surroundings(), 2, false)) {
            progress.next("Writing charts");
        }
        machine.withTerminal();
        try (WritingProgress progress = new WritingProgress(machine.surroundings(), 2, true)) {
            progress.next("Writing charts");
        }
        assertThat(machine.err()).isEmpty();
    }

    private static final class SteppedClock extends Clock {
        private long millis;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }
    }
}

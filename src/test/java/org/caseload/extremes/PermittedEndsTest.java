package org.caseload.extremes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.result.Origin;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.bind.Resolved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A number that is permitted ends: two replications of two months with any one number at either end of what is permitted take
 * less than ten seconds of a processor, or the scenario is refused with file and line. So are numbers that multiply each other.
 */
@Tag("whole")
class PermittedEndsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final double MOST_SECONDS = 10;
    private static final int SAMPLE = 12;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static List<PermittedEnds.End> ends;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void set_every_number_to_its_ends() {
        Resolved.Branch whole = ScenarioReader.read(Path.of("base/valid.yaml"), FOLDER)
                .resolved()
                .orElseThrow()
                .values();
        ends = PermittedEnds.of(whole);
    }

    @Test
    void every_end_is_read_or_refused_at_a_line() throws IOException {
        assertThat(ends).hasSizeGreaterThan(250);
        for (PermittedEnds.End end : ends) {
            ParseResult<Scenario> reading = read(end.yaml());
            assertThat(reading.problems()).as(end.toString()).allSatisfy(problem -> {
                boolean onTheLine = problem.line() == 0;
                assertThat(problem.file()).isEqualTo(onTheLine ? "--horizon" : "x.yaml");
            });
            assertThat(reading.isValid() || !reading.problems().isEmpty())
                    .as(end.toString())
                    .isTrue();
        }
    }

    @Test
    void a_sample_of_the_ends_is_simulated() throws IOException {
        List<PermittedEnds.End> sample = new ArrayList<>(ends);
        Collections.shuffle(sample, new Random(20180717));
        for (PermittedEnds.End end : sample.subList(0, SAMPLE)) {
            simulate(end.toString(), end.yaml());
        }
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> every_end_is_simulated() {
        return ends.stream()
                .map(end -> DynamicTest.dynamicTest(end.toString(), () -> simulate(end.toString(), end.yaml())));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> numbers_that_multiply_are_simulated() throws IOException {
        Files.copy(FOLDER.resolve("base/valid.yaml"), folder.resolve("base.yaml"));
        return NEIGHBOURS.stream()
                .map(rest -> DynamicTest.dynamicTest(
                        rest,
                        () -> simulate(rest, "kind: scenario\nextends: base.yaml\nname: Neighbours\n" + rest + "\n")));
    }

    private static final List<String> NEIGHBOURS = List.of(
            "plan: { september-cohort: { on: 2018-07-20, people: 4900 } }",
            "plan: { september-cohort: { on: 2018-07-20, people: 4900, posts: fill-vacancies } }",
            "plan: { september-cohort: { on: 2018-07-20, people: 4900, spread-over: 40 days } }",
            "department: { workforce: { grades: { social-worker: { full-time-equivalent: 0.05 } }, "
                    + "part-time: { share: 50 %, hours: 10 % } } }",
            "department: { workforce: { teams: { locality: { in-post: { social-worker: 4900 } } } } }\n"
                    + "plan: { september-cohort: { on: 2018-07-20, people: 4900 } }",
            "department: { workforce: { teams: { locality: { posts: 9500, in-post: { social-worker: 100 } } }, "
                    + "agency: { covers: 100 % } } }",
            "department: { workforce: { teams: { locality: { in-post: { social-worker: 9500 } } }, "
                    + "sickness: { short: { spells: 253 per 253 present working days } } } }",
            "department: { start-state: given, demand: { referrals-per-year: 1000000, re-referral: "
                    + "{ within-twelve-months: 0 % } } }",
            "department: { start-state: given, demand: { referrals-per-year: 140000, trend: 100 % a year } }\n"
                    + "plan: { early-help: { on: 2018-07-20, by: +900 %, until: 2019-07-01 } }",
            "department: { start-state: given, demand: { referrals-per-year: 1000000, "
                    + "siblings: { poisson-mean: 20, largest: 20 } } }",
            "department: { start-state: given, demand: { referrals-per-year: 5000 }, "
                    + "open-cases: { child-in-need: 95000 }, pathway: { stages: { child-in-need: { weight: 20 } } } }",
            "department: { workforce: { leaving: { rate: 1000 % a year, notice: 0 weeks }, "
                    + "recruitment: { time-to-start: { constant: 0 days } } } }",
            "department: { demand: { front-door: { no-further-action: 99.9 % } } }");

    private static ParseResult<Scenario> read(String yaml) throws IOException {
        Files.writeString(folder.resolve("x.yaml"), yaml);
        List<OverriddenValue> two = List.of(OverriddenValue.horizon("2 months"));
        return ScenarioSource.open(
                        Path.of("x.yaml"),
                        folder,
                        yaml.contains("\nhorizon: 24 months\n") || yaml.contains("extends") ? two : List.of())
                .scenario();
    }

    private static void simulate(String what, String yaml) throws IOException {
        ParseResult<Scenario> reading = read(yaml);
        if (!reading.isValid()) {
            assertThat(reading.problems()).isNotEmpty();
            return;
        }
        Scenario scenario = reading.value().orElseThrow();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread run = new Thread(() -> {
            try {
                runTwice(reading, scenario);
            } catch (Unbalanced refused) {
                assertThat(reading.resolved().orElseThrow().whereIs("department/" + refused.path()))
                        .as(what)
                        .contains(".yaml:");
            } catch (ReplicationStopped stopped) {
                assertThat(stopped).as(what).hasMessageContaining("cases");
            }
        });
        run.setDaemon(true);
        run.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        run.start();
        double seconds = await(run);
        assertThat(failure.get()).as(what).isNull();
        assertThat(seconds).as("%s: seconds of a processor", what).isLessThan(MOST_SECONDS);
    }

    private static void runTwice(ParseResult<Scenario> reading, Scenario scenario) {
        PreparedStudy design = new PreparedStudy(scenario, reading.uncertain());
        Origin origin = new Origin("X", "", "", "", 1, 2, scenario.startDate(), scenario.endDate(), "");
        Experiment.run(design, origin, 1, finished -> {});
    }

    /** Seconds of a processor that a thread has taken, once it is done or has taken too many. */
    private static double await(Thread run) {
        double seconds = 0;
        try {
            while (run.isAlive() && seconds < MOST_SECONDS) {
                seconds = Math.max(seconds, PROCESSOR.getThreadCpuTime(run.getId()) / 1e9);
                TimeUnit.MILLISECONDS.timedJoin(run, 20);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return seconds;
    }
}

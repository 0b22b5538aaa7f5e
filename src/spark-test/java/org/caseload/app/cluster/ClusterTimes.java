package org.caseload.app.cluster;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.app.cluster.RunsOrder.What;
import org.caseload.app.cluster.spark.SparkWorkersFinder;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.ScenarioStudy;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.NumberedRuns;

/**
 * How long two executors take for batches of Warwickshire beside two threads, alternated, and what an order costs that has nothing to make
 * (docs/performance.md says how it is started). Seconds by the clock, and of all processors together.
 */
final class ClusterTimes {
    private static final String TWO_EXECUTORS = "local-cluster[2,1,1024]";

    private ClusterTimes() {}

    /** Prints the times of so many rounds of so many batches. */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        int batches = Integer.parseInt(args[1]);
        SparkClusterTest.home();
        ScenarioStudy study = new ScenarioFiles(Path.of("").toAbsolutePath())
                .open(new StudyFiles(Path.of("scenarios/warwickshire-2018.yaml"), List.of(), Optional.empty()));
        ComparedStrategy strategy = new ComparedStrategy("one", "One", "", study.hash(), List.of(), study.prepared());
        SentStudy sent = SentStudy.of(study);
        List<RunsOrder> orders = IntStream.range(0, batches)
                .mapToObj(batch -> new RunsOrder(
                        sent,
                        What.BATCH,
                        Way.AS_PLANNED,
                        1,
                        batch * ComparisonRuns.BATCH + 1,
                        (batch + 1) * ComparisonRuns.BATCH))
                .toList();
        List<RunsOrder> nothing = IntStream.range(0, 2_000)
                .mapToObj(number ->
                        new RunsOrder(new SentStudy("", "", ""), What.BATCH, Way.AS_PLANNED, 1, number + 1, number + 1))
                .toList();
        say(
                "connecting, wall",
                () -> new SparkWorkersFinder().find(TWO_EXECUTORS).orElseThrow().close());
        try (Workers workers = new SparkWorkersFinder().find(TWO_EXECUTORS).orElseThrow()) {
            Waves waves = new Waves(workers, Clock.systemUTC());
            for (int round = 0; round < rounds; round++) {
                say(
                        "two threads",
                        () -> new NumberedRuns(strategy, 1, 2, BatchStore.NONE)
                                .run(1, batches * ComparisonRuns.BATCH, done -> {}));
                say("two executors", () -> waves.make(orders, (order, answer) -> check(answer.length > 0)));
                say(
                        nothing.size() + " orders of nothing",
                        () -> waves.make(nothing, (order, answer) -> check(answer.length == 0)));
            }
        }
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("another answer than expected");
        }
    }

    private static void say(String what, Runnable work) {
        double before = processorSeconds();
        long begun = System.nanoTime();
        work.run();
        System.out.printf(
                "%-25s %6.1f s by the clock, %6.1f s of processors%n",
                what, (System.nanoTime() - begun) / 1e9, processorSeconds() - before);
    }

    private static double processorSeconds() {
        List<ProcessHandle> all = new ArrayList<>(List.of(ProcessHandle.current()));
        ProcessHandle.current().descendants().forEach(all::add);
        return all.stream()
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .map(java.time.Duration::toMillis)
                                .orElse(0L))
                        .sum()
                / 1000.0;
    }
}

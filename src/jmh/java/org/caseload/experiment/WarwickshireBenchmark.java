package org.caseload.experiment;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.caseload.scenario.io.ScenarioReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One replication of Warwickshire, 24 months, all measures read: time a replication, and how many events it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class WarwickshireBenchmark {
    private PreparedStudy design;
    private int number;

    /** Events counted beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Events {
        /** Events that happened. */
        public long events;

        /** Replications run. */
        public long replications;
    }

    /** Reads the scenario and solves its balance, outside the measurement. */
    @Setup
    public void read() {
        Path here = Path.of("").toAbsolutePath();
        design = new PreparedStudy(ScenarioReader.read(here.resolve("scenarios/warwickshire-2018.yaml"), here)
                .value()
                .orElseThrow());
    }

    /** One replication, each with a number of its own. */
    @Benchmark
    public Replication replication(Events counted) {
        number = number % 100_000 + 1;
        Replication replication = new Replications(design, 1).run(number);
        counted.events += replication.events();
        counted.replications++;
        return replication;
    }
}

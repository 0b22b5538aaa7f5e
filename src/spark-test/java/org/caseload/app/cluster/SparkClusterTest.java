package org.caseload.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.cluster.spark.SparkWorkersFinder;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.experiment.RunsSoFar.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two executors, each a process of its own, give what one thread gives to the last byte: also where one of them is killed, and where tasks
 * are made twice because one of them stands still.
 */
@Tag("spark")
class SparkClusterTest {
    private static final String[] TWO_EXECUTORS = {"--on", "local-cluster[2,1,1024]"};
    private static final String[] ONE_THREAD = {"--threads", "1"};
    private static final int RUNS = 550;

    @TempDir
    private Path folder;

    private final Map<String, String> before = new HashMap<>();

    /** Executors are started from a folder of Spark, and with the classes of this test. */
    @BeforeAll
    static void home() throws IOException {
        String classPath = System.getProperty("java.class.path");
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        for (String part : classPath.split(File.pathSeparator, -1)) {
            if (part.endsWith(".jar")) {
                try {
                    Files.createSymbolicLink(jars.resolve(Path.of(part).getFileName()), Path.of(part));
                } catch (FileAlreadyExistsException again) {
                    // As it was linked before.
                }
            }
        }
        System.setProperty("spark.executor.extraClassPath", classPath);
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    }

    private void set(String property, String value) {
        before.put(property, System.setProperty(property, value));
    }

    @AfterEach
    void reset() {
        before.forEach((property, value) -> System.clearProperty(property));
    }

    private WholeCommand commands(int replications) {
        return new WholeCommand(folder, replications, "2 months");
    }

    /** So that nothing else is shown than what this machine makes where a cluster cannot. */
    @Test
    void executors_answer_every_order_with_the_bytes_that_it_gives_here() {
        SentStudy study = SentStudy.of(new ScenarioFiles(Path.of("").toAbsolutePath())
                .open(new StudyFiles(Path.of("scenarios/warwickshire-2018.yaml"), List.of(), Optional.of("2 months"))));
        List<RunsOrder> orders = Stream.of(RunsOrder.What.values())
                .flatMap(what -> Stream.of(1, 2).map(seed -> new RunsOrder(study, what, Way.NOT_FOLLOWING, seed, 1, 2)))
                .filter(order -> order.what() != RunsOrder.What.FORECASTS)
                .toList();
        try (Workers workers = new SparkWorkersFinder().find(TWO_EXECUTORS[1]).orElseThrow()) {
            List<byte[]> answers = workers.make(orders);
            for (int i = 0; i < orders.size(); i++) {
                assertThat(answers.get(i)).hasSizeGreaterThan(1_000).isEqualTo(OrderedRuns.make(orders.get(i)));
            }
            assertThat(executors()).hasSize(2);
        }
    }

    @Test
    void a_run_is_the_same() throws IOException {
        WholeCommand commands = commands(120);
        assertThat(commands.digests(commands.run(), TWO_EXECUTORS))
                .isEqualTo(commands.digests(commands.run(), ONE_THREAD));
    }

    @Test
    void a_back_test_is_the_same() throws IOException {
        WholeCommand commands = commands(6);
        assertThat(commands.digests(WholeCommand.backTest(), TWO_EXECUTORS))
                .isEqualTo(commands.digests(WholeCommand.backTest(), ONE_THREAD));
    }

    @Test
    void a_comparison_is_the_same_also_with_an_executor_killed_or_tasks_made_twice() throws Exception {
        WholeCommand commands = commands(RUNS);
        Map<String, String> oneThread = commands.digests(commands.compare(), ONE_THREAD);

        ProcessHandle killed = during(commands, "an executor killed", oneThread, executor -> {
            executor.destroyForcibly();
            executor.onExit().get(20, TimeUnit.SECONDS);
            return executor;
        });
        assertThat(killed.isAlive()).isFalse();

        set("spark.speculation", "true");
        set("spark.speculation.interval", "100ms");
        set("spark.speculation.quantile", "0.1");
        set("spark.speculation.multiplier", "1.1");
        ProcessHandle stopped = during(commands, "an executor that stands still", oneThread, executor -> {
            signal("STOP", executor);
            return executor;
        });
        signal("CONT", stopped);
    }

    /**
     * What happens to the first of two executors once the first wave of batches is kept and the second is under way; the comparison gives
     * what one thread gives all the same.
     */
    private ProcessHandle during(WholeCommand commands, String name, Map<String, String> oneThread, Happening happening)
            throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<ProcessHandle> happened = other.submit((Callable<ProcessHandle>) () -> {
                while (!Files.isDirectory(folder.resolve(BatchFolder.NAME))) {
                    Thread.sleep(20);
                }
                ProcessHandle first = executors().get(0);
                return happening.to(first);
            });
            assertThat(commands.digests(commands.compare(), TWO_EXECUTORS))
                    .as(name)
                    .isEqualTo(oneThread);
            assertThat(happened).as("while they worked").isDone();
            return happened.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            other.shutdownNow();
        }
    }

    private interface Happening {
        ProcessHandle to(ProcessHandle executor) throws Exception;
    }

    /** The only other programs in Java that this one starts. */
    private static List<ProcessHandle> executors() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .toList();
    }

    private static void signal(String which, ProcessHandle process) throws Exception {
        int ended = new ProcessBuilder("kill", "-" + which, "" + process.pid())
                .start()
                .waitFor();
        assertThat(ended).isZero();
    }
}

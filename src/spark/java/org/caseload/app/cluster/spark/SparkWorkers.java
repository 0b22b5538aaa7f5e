package org.caseload.app.cluster.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.caseload.app.cluster.OrderedRuns;
import org.caseload.app.cluster.RunsOrder;
import org.caseload.app.cluster.Workers;
import org.caseload.app.machine.RunFailed;

/** The executors of a session of Spark: one task for each order. */
final class SparkWorkers implements Workers {
    /** The session in which the program was started, as by spark-submit or as a task of a managed cluster; it stays when we go. */
    private static final String SESSION = "session";

    private final SparkSession session;
    private final boolean own;

    private SparkWorkers(SparkSession session, boolean own) {
        this.session = session;
        this.own = own;
    }

    /**
     * Connects.
     *
     * @param where the address of a master, such as {@code spark://host:7077}, or {@value #SESSION}
     * @throws RunFailed when there is no such cluster
     */
    static SparkWorkers at(String where) {
        boolean own = !where.equals(SESSION);
        SparkSession.Builder builder = SparkSession.builder().appName("Caseload");
        if (own) {
            // The page that Spark would open has no door.
            builder.master(where).config("spark.ui.enabled", false);
            String code = SparkWorkers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString();
            if (code.endsWith(".jar")) {
                builder.config("spark.jars", code);
            }
        }
        try {
            return new SparkWorkers(builder.getOrCreate(), own);
        } catch (RuntimeException unreachable) {
            throw failed("No cluster of Spark is at " + where, unreachable);
        }
    }

    @Override
    public List<byte[]> make(List<RunsOrder> wave) {
        try {
            int tasks = wave.size();
            return session.range(0, tasks, 1, tasks)
                    .mapPartitions(new Making(wave), Encoders.BINARY())
                    .collectAsList();
        } catch (RuntimeException lost) {
            throw failed("The cluster could not make the runs", lost);
        }
    }

    private static RunFailed failed(String what, Exception cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new RunFailed(what + ": " + said + ".", cause);
    }

    @Override
    public void close() {
        if (own) {
            session.stop();
        }
    }

    /** What a task does: its partition holds the place of one order in the wave. */
    private static final class Making implements MapPartitionsFunction<Long, byte[]>, Serializable {
        private static final long serialVersionUID = 1L;

        private final ArrayList<RunsOrder> wave;

        Making(List<RunsOrder> wave) {
            this.wave = new ArrayList<>(wave);
        }

        @Override
        public Iterator<byte[]> call(Iterator<Long> places) {
            List<byte[]> made = new ArrayList<>();
            places.forEachRemaining(place -> made.add(OrderedRuns.make(wave.get(Math.toIntExact(place)))));
            return made.iterator();
        }
    }
}

package org.caseload.app.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.KeptReadings;
import org.caseload.experiment.Replication;
import org.caseload.experiment.backtest.ForecastDraws;
import org.caseload.experiment.comparison.ReplicationSummary;

/**
 * What runs gave as bytes that travel between machines: every number to its last bit, with what it belongs to and a checksum, as in the
 * files of finished batches.
 *
 * @param <T> what they gave
 */
public final class RunsAsBytes<T> {
    /** A batch of a comparison, byte by byte what its file would be. */
    public static final RunsAsBytes<List<ReplicationSummary>> BATCH =
            new RunsAsBytes<>(BatchFile.MAGIC, BatchFile::write, BatchFile::read);

    /** Whole runs. */
    public static final RunsAsBytes<List<Replication>> RUNS =
            new RunsAsBytes<>("caseload runs 1", RunsAsBytes::write, RunsAsBytes::readRuns);

    /** Forecasts of one council, byte by byte what their file would be. */
    public static final RunsAsBytes<ForecastDraws> FORECASTS =
            new RunsAsBytes<>(ForecastFolder.MAGIC, ForecastFolder::write, ForecastFolder::read);

    private final String magic;
    private final Writing<T> writing;
    private final CheckedFile.Reading<T> reading;

    private RunsAsBytes(String magic, Writing<T> writing, CheckedFile.Reading<T> reading) {
        this.magic = magic;
        this.writing = writing;
        this.reading = reading;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T content, DataOutputStream out) throws IOException;
    }

    /**
     * The bytes.
     *
     * @param key what they belong to
     */
    public byte[] of(String key, T content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CheckedFile.write(bytes, magic, key, out -> writing.write(content, out));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refuses nothing", impossible);
        }
    }

    /** What the bytes hold; empty where they are no whole content that belongs to the key. */
    public Optional<T> read(String key, byte[] bytes) {
        return CheckedFile.read(new ByteArrayInputStream(bytes), magic, key, reading);
    }

    private static void write(List<Replication> runs, DataOutputStream out) throws IOException {
        out.writeInt(runs.size());
        for (Replication run : runs) {
            out.writeInt(run.number());
            out.writeInt(run.values().lines());
            for (double[] line : run.values().all()) {
                CheckedFile.write(line, out);
            }
            out.writeInt(run.spread().length);
            for (int[] workers : run.spread()) {
                out.writeInt(workers.length);
                for (int count : workers) {
                    out.writeInt(count);
                }
            }
            out.writeInt(run.targetDay());
            CheckedFile.write(run.missedBy(), out);
            out.writeLong(run.events());
        }
    }

    private static List<Replication> readRuns(DataInputStream in) throws IOException {
        List<Replication> runs = new ArrayList<>();
        int size = CheckedFile.count(in);
        for (int i = 0; i < size; i++) {
            int number = in.readInt();
            double[][] values = new double[CheckedFile.count(in)][];
            for (int line = 0; line < values.length; line++) {
                values[line] = CheckedFile.values(in);
            }
            int[][] spread = new int[CheckedFile.count(in)][];
            for (int day = 0; day < spread.length; day++) {
                spread[day] = new int[CheckedFile.count(in)];
                for (int held = 0; held < spread[day].length; held++) {
                    spread[day][held] = in.readInt();
                }
            }
            runs.add(new Replication(
                    number, new KeptReadings(values), spread, in.readInt(), CheckedFile.values(in), in.readLong()));
        }
        return runs;
    }
}

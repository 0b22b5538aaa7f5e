package org.caseload.app.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.comparison.ReplicationSummary;

/** One finished batch of replications as a file. */
final class BatchFile {
    /** How such files begin. */
    static final String MAGIC = "caseload batch 1";

    private final CheckedFile file;

    BatchFile(Path file) {
        this.file = new CheckedFile(file, MAGIC);
    }

    /** Writes it whole or not at all. */
    void write(String key, List<ReplicationSummary> extracts) throws IOException {
        file.write(key, out -> write(extracts, out));
    }

    /** Writes what such a file holds. */
    static void write(List<ReplicationSummary> extracts, DataOutputStream out) throws IOException {
        out.writeInt(extracts.size());
        for (ReplicationSummary extract : extracts) {
            write(extract, out);
        }
    }

    private static void write(ReplicationSummary extract, DataOutputStream out) throws IOException {
        out.writeInt(extract.values().length);
        for (double[] line : extract.values()) {
            CheckedFile.write(line, out);
        }
        CheckedFile.write(extract.weekly(), out);
        out.writeInt(extract.targetDay());
        out.writeDouble(extract.caseMonthsAbove());
    }

    /** Reads it; empty where there is no file, or none that holds this batch whole. */
    Optional<List<ReplicationSummary>> read(String key) {
        return file.read(key, BatchFile::read);
    }

    /** Reads what such a file holds. */
    static List<ReplicationSummary> read(DataInputStream in) throws IOException {
        List<ReplicationSummary> extracts = new ArrayList<>();
        int size = CheckedFile.count(in);
        for (int i = 0; i < size; i++) {
            extracts.add(extract(in));
        }
        return extracts;
    }

    private static ReplicationSummary extract(DataInputStream in) throws IOException {
        double[][] values = new double[CheckedFile.count(in)][];
        for (int line = 0; line < values.length; line++) {
            values[line] = CheckedFile.values(in);
        }
        return new ReplicationSummary(values, CheckedFile.values(in), in.readInt(), in.readDouble());
    }
}

package org.caseload.app.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.caseload.experiment.comparison.ReplicationSummary;

/**
 * One finished batch of replications as a file: every number to its last bit, and a checksum, so that a file that was cut
 * short or changed is never taken for a batch.
 */
final class BatchFile {
    private static final String MAGIC = "caseload batch 1";
    private static final int MOST = 1_000_000;

    private final Path file;

    BatchFile(Path file) {
        this.file = file;
    }

    /** Writes it whole or not at all. */
    void write(String key, List<ReplicationSummary> extracts) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), file.getFileName() + "-", ".unfinished");
        try {
            CRC32 checksum = new CRC32();
            try (DataOutputStream out = new DataOutputStream(new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16), checksum))) {
                out.writeUTF(MAGIC);
                out.writeUTF(key);
                out.writeInt(extracts.size());
                for (ReplicationSummary extract : extracts) {
                    write(extract, out);
                }
                out.writeLong(checksum.getValue());
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(ReplicationSummary extract, DataOutputStream out) throws IOException {
        out.writeInt(extract.values().length);
        for (double[] line : extract.values()) {
            write(line, out);
        }
        write(extract.weekly(), out);
        out.writeInt(extract.targetDay());
        out.writeDouble(extract.caseMonthsAbove());
    }

    private static void write(double[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** Reads it; empty where there is no file, or none that holds this batch whole. */
    Optional<List<ReplicationSummary>> read(String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        CRC32 checksum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), checksum))) {
            if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            List<ReplicationSummary> extracts = new ArrayList<>();
            int size = count(in);
            for (int i = 0; i < size; i++) {
                extracts.add(extract(in));
            }
            long read = checksum.getValue();
            return in.readLong() == read && in.read() < 0 ? Optional.of(extracts) : Optional.empty();
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }

    private static ReplicationSummary extract(DataInputStream in) throws IOException {
        double[][] values = new double[count(in)][];
        for (int line = 0; line < values.length; line++) {
            values[line] = values(in);
        }
        return new ReplicationSummary(values, values(in), in.readInt(), in.readDouble());
    }

    private static double[] values(DataInputStream in) throws IOException {
        double[] values = new double[count(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no batch has " + count + " of anything");
        }
        return count;
    }
}

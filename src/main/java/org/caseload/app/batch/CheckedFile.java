package org.caseload.app.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file of numbers, every one to its last bit, with what it belongs to and a checksum, so that a file that was cut short or changed is
 * never taken for a whole one.
 *
 * @param file the file
 * @param magic how such files begin
 */
record CheckedFile(Path file, String magic) {
    private static final int MOST = 1_000_000;

    /** Writes what is in it. */
    @FunctionalInterface
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads what is in it. */
    @FunctionalInterface
    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes it whole or not at all. */
    void write(String key, Content content) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), file.getFileName() + "-", ".unfinished");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out, magic, key, content);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Reads it; empty where there is no file, or none that holds this whole. */
    <T> Optional<T> read(String key, Reading<T> reading) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, magic, key, reading);
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }

    /** Writes the bytes of such a file. */
    static void write(OutputStream to, String magic, String key, Content content) throws IOException {
        CRC32 checksum = new CRC32();
        DataOutputStream out =
                new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(to, 1 << 16), checksum));
        out.writeUTF(magic);
        out.writeUTF(key);
        content.write(out);
        out.writeLong(checksum.getValue());
        out.flush();
    }

    /** Reads the bytes of such a file; empty where they do not hold this whole. */
    static <T> Optional<T> read(InputStream from, String magic, String key, Reading<T> reading) {
        CRC32 checksum = new CRC32();
        DataInputStream in =
                new DataInputStream(new CheckedInputStream(new BufferedInputStream(from, 1 << 16), checksum));
        try {
            if (!in.readUTF().equals(magic) || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            T content = reading.read(in);
            long read = checksum.getValue();
            return in.readLong() == read && in.read() < 0 ? Optional.of(content) : Optional.empty();
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }

    /** How many of something follow. */
    static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no batch has " + count + " of anything");
        }
        return count;
    }

    /** Writes numbers, how many first. */
    static void write(double[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** Reads them. */
    static double[] values(DataInputStream in) throws IOException {
        double[] values = new double[count(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }
}

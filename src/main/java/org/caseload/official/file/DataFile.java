package org.caseload.official.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file of figures, never more than such a file may hold.
 *
 * @param shown the file as messages call it
 * @param name its name without folder
 * @param text the bytes of its text, decompressed where it was compressed
 * @param stored the bytes of the file as it lies there
 */
@SuppressWarnings("ArrayRecordComponent") // text of up to 64 MB, which nobody changes and nobody compares
record DataFile(String shown, String name, byte[] text, byte[] stored) {
    /** The largest published file that is read has 2 MB; the whole interactive tool would be some 50. */
    static final int MOST_BYTES = 64 << 20;

    private static final String CSV = "a CSV file, as the figures are published";
    private static final String COMPRESSED = ".gz";

    /** Reads an ordinary file, or says why it is none; a relative path starts from the working folder. */
    static Optional<DataFile> read(Path named, Path workingFolder, FileProblems problems) {
        String shown = named.toString();
        Path path = workingFolder.resolve(named);
        if (Files.isDirectory(path)) {
            return refuse(problems, shown, "this is a folder", CSV);
        }
        if (!Files.exists(path)) {
            return refuse(problems, shown, "there is no such file", CSV);
        }
        if (!Files.isRegularFile(path)) {
            return refuse(problems, shown, "this is not an ordinary file", CSV);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return of(shown, path.getFileName().toString(), stream.readNBytes(MOST_BYTES + 1), problems);
        } catch (IOException unreadable) {
            return refuse(problems, shown, "the file cannot be read", "a file that you may read");
        }
    }

    /** Takes the bytes of a file. */
    static Optional<DataFile> of(String shown, String name, byte[] bytes, FileProblems problems) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(shown, problems);
        }
        byte[] text = bytes;
        if (name.endsWith(COMPRESSED)) {
            try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                text = stream.readNBytes(MOST_BYTES + 1);
            } catch (IOException broken) {
                return refuse(problems, shown, "the file is not what gzip compresses", CSV);
            }
            if (text.length > MOST_BYTES) {
                return tooLarge(shown, problems);
            }
        }
        Optional<String> other = otherThanText(text);
        return other.isPresent()
                ? refuse(problems, shown, other.get(), CSV + ", plain text in UTF-8")
                : Optional.of(new DataFile(shown, name, text, bytes));
    }

    private static Optional<String> otherThanText(byte[] text) {
        if (text.length == 0) {
            return Optional.of("the file is empty");
        }
        if (text.length > 1 && text[0] == 'P' && text[1] == 'K') {
            return Optional.of("this is a workbook or a zip file");
        }
        if (text.length > 1 && (text[0] == (byte) 0xFE || text[0] == (byte) 0xFF)) {
            return Optional.of("the file is saved as UTF-16");
        }
        for (byte b : text) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return Optional.of("this is not a text file");
            }
        }
        return Optional.empty();
    }

    private static Optional<DataFile> tooLarge(String shown, FileProblems problems) {
        String most = (MOST_BYTES >> 20) + " MB";
        return refuse(problems, shown, "the file is larger than " + most, "at most " + most);
    }

    private static Optional<DataFile> refuse(FileProblems problems, String shown, String found, String permitted) {
        problems.add(shown, found, permitted);
        return Optional.empty();
    }

    /** The checksum of the file as it lies there. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}

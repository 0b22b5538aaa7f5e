package org.caseload.history.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A file as somebody gave it, an ordinary one or its bytes alone: not too large, and what it is by its first bytes, whatever its name ends
 * in.
 */
public final class GivenFile {
    /** A file may have this many bytes. */
    public static final int MOST_BYTES = 64 << 20;

    private static final String LISTS = "a workbook (.xlsx), a CSV file or the XML file of a census";
    private static final int FIRST_BYTES = 512;

    /** What a file is. */
    public enum Kind {
        /** A zip file, as workbooks are. */
        ZIP,
        /** XML text. */
        XML,
        /** Other text. */
        TEXT
    }

    private final Path path;
    private final Optional<byte[]> held;
    private final Kind kind;

    private GivenFile(Path path, Optional<byte[]> held, Kind kind) {
        this.path = path;
        this.held = held;
        this.kind = kind;
    }

    /**
     * Looks at a file of which only the bytes are there, and which lies nowhere.
     *
     * @throws TableFault if it is none that can be read
     */
    public static GivenFile held(byte[] bytes) throws TableFault {
        if (bytes.length > MOST_BYTES) {
            throw new TableFault("the file is larger than 64 MB", "at most 64 MB");
        }
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, FIRST_BYTES));
        return new GivenFile(Path.of(""), Optional.of(bytes), kind(first));
    }

    /**
     * Looks at a file.
     *
     * @throws TableFault if it is none that can be read
     */
    public static GivenFile at(Path path) throws TableFault {
        if (Files.isDirectory(path)) {
            throw new TableFault("this is a folder", LISTS);
        }
        if (!Files.exists(path)) {
            throw new TableFault("there is no such file", LISTS);
        }
        if (!Files.isRegularFile(path)) {
            throw new TableFault("this is not an ordinary file", LISTS);
        }
        byte[] first;
        try (InputStream stream = Files.newInputStream(path)) {
            if (Files.size(path) > MOST_BYTES) {
                throw new TableFault("the file is larger than 64 MB", "at most 64 MB");
            }
            first = stream.readNBytes(FIRST_BYTES);
        } catch (IOException unreadable) {
            throw new TableFault("the file cannot be read", "a file that you may read");
        }
        return new GivenFile(path, Optional.empty(), kind(first));
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Where it lies; nowhere where its bytes are held. */
    public Path path() {
        return path;
    }

    /** Its bytes, where it lies nowhere. */
    public Optional<byte[]> held() {
        return held;
    }

    /**
     * All its bytes.
     *
     * @throws TableFault if it has grown too large, or cannot be read
     */
    public byte[] bytes() throws TableFault {
        if (held.isPresent()) {
            return held.get();
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TableFault("the file is larger than 64 MB", "at most 64 MB");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new TableFault("the file cannot be read", "a file that you may read");
        }
    }

    private static Kind kind(byte[] first) throws TableFault {
        if (first.length == 0) {
            throw new TableFault("the file is empty", LISTS);
        }
        if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableFault(
                    "this is a workbook of the old kind (.xls), or one that a password locks",
                    "a workbook saved as .xlsx, without a password");
        }
        if (begins(first, 'P', 'K')) {
            return Kind.ZIP;
        }
        if (begins(first, 0xFE, 0xFF) || begins(first, 0xFF, 0xFE)) {
            throw new TableFault("the file is saved as UTF-16", "a file saved as UTF-8");
        }
        for (byte b : first) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw new TableFault("this is not a text file", LISTS);
            }
        }
        String text = new String(first, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (text.startsWith("{")
                || text.startsWith("[")
                || text.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            throw new TableFault("this is no list: it begins like JSON or a web page", LISTS);
        }
        return text.startsWith("<") ? Kind.XML : Kind.TEXT;
    }

    private static boolean begins(byte[] first, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}

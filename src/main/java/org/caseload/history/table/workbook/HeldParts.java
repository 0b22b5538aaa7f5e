package org.caseload.history.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of a zip file whose bytes are held and that lies nowhere, by its directory at its end (PKWARE's APPNOTE, section 4.3). The JDK
 * reads such files by their directory only where they lie on a disk, and read from their beginning many workbooks cannot be.
 */
final class HeldParts implements WorkbookParts.Parts {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int LARGE = 1;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final Map<String, Part> parts = new HashMap<>();

    /** Where a part begins with its own head, how many bytes it is packed to, and how. */
    private record Part(int head, int packed, int method) {}

    /**
     * Reads the directory.
     *
     * @throws IOException when this is no zip file that can be read, or a password locks it
     */
    HeldParts(byte[] bytes) throws IOException {
        this.bytes = bytes;
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end();
            int at = file.getInt(end + 16);
            for (int left = unsigned(end + 10); left > 0; left--) {
                at = entry(at);
            }
        } catch (IndexOutOfBoundsException cutShort) {
            throw new ZipException("it is cut short");
        }
    }

    private int end() throws ZipException {
        for (int at = bytes.length - END_BYTES; at >= 0 && at >= bytes.length - END_BYTES - LONGEST_COMMENT; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("it has no directory");
    }

    /** Takes the entry that stands there; where the next one does. */
    private int entry(int at) throws ZipException {
        boolean locked = file.getInt(at) != ENTRY || (unsigned(at + 8) & 1) != 0;
        int method = unsigned(at + 10);
        if (locked || method != STORED && method != DEFLATED) {
            throw new ZipException("an entry is broken or locked");
        }
        int name = unsigned(at + 28);
        int extra = at + ENTRY_BYTES + name;
        int next = extra + unsigned(at + 30) + unsigned(at + 32);
        long packed = Integer.toUnsignedLong(file.getInt(at + 20));
        long head = Integer.toUnsignedLong(file.getInt(at + 42));
        int wide = wide(extra, unsigned(at + 30)) + (file.getInt(at + 24) == (int) ELSEWHERE ? Long.BYTES : 0);
        if (packed == ELSEWHERE) {
            packed = file.getLong(wide);
            wide += Long.BYTES;
        }
        head = head == ELSEWHERE ? file.getLong(wide) : head;
        boolean within = packed >= 0 && packed <= bytes.length && head >= 0 && head <= bytes.length;
        if (!within) {
            throw new ZipException("an entry lies outside the file");
        }
        parts.put(
                new String(bytes, at + ENTRY_BYTES, name, StandardCharsets.UTF_8),
                new Part((int) head, (int) packed, method));
        return next;
    }

    /** Where the numbers stand that are too large for their places; beyond the file where there are none. */
    private int wide(int from, int length) {
        for (int at = from; at + 4 <= from + length; at += 4 + unsigned(at + 2)) {
            if (unsigned(at) == LARGE) {
                return at + 4;
            }
        }
        return bytes.length;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    @Override
    public int count() {
        return parts.size();
    }

    @Override
    public boolean has(String part) {
        return parts.containsKey(part);
    }

    @Override
    public InputStream open(String name) throws IOException {
        Part part = parts.get(name);
        try {
            int from = part.head() + LOCAL_BYTES + unsigned(part.head() + 26) + unsigned(part.head() + 28);
            if (file.getInt(part.head()) != LOCAL || from + part.packed() > bytes.length) {
                throw new ZipException("a part lies outside the file");
            }
            InputStream packed = new ByteArrayInputStream(bytes, from, part.packed());
            return part.method() == STORED ? packed : new Unpacked(packed);
        } catch (IndexOutOfBoundsException cutShort) {
            throw new ZipException("a part is cut short");
        }
    }

    /** Gives back the memory of the unpacking when it is closed. */
    private static final class Unpacked extends InflaterInputStream {
        Unpacked(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    @Override
    public void close() {
        // Nothing is open but what is held.
    }
}

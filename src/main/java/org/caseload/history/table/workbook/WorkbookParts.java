package org.caseload.history.table.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.caseload.history.table.TableFault;

/** The parts of a workbook's zip file; all of them together unpack to no more than a list may. */
final class WorkbookParts implements AutoCloseable {
    private static final long MOST_UNPACKED = 400L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final String PERMITTED = "a workbook saved as .xlsx, without a password";

    private final ZipFile zip;
    private long unpacked;

    WorkbookParts(Path file) throws TableFault {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException broken) {
            throw new TableFault("the workbook is broken, or a password locks it", PERMITTED);
        }
        if (zip.size() > MOST_PARTS) {
            close();
            throw new TableFault("the workbook has more than 2,000 parts", PERMITTED);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The bytes of a part, which whoever calls closes. */
    InputStream open(String part) throws IOException, TableFault {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new TableFault("the workbook has no part " + part, PERMITTED);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException kept) {
            // Nothing was written, and nothing more is read.
        }
    }

    /** Counts while it is read: what a zip file says of its sizes may be wrong. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuchUnpacked();
            }
        }
    }

    /** The workbook is larger inside than any list. */
    static final class TooMuchUnpacked extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

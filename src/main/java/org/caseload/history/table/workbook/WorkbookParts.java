package org.caseload.history.table.workbook;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.TableFault;

/** The parts of a workbook's zip file; all of them together unpack to no more than a list may. */
final class WorkbookParts implements AutoCloseable {
    private static final long MOST_UNPACKED = 400L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final String PERMITTED = "a workbook saved as .xlsx, without a password";

    private final Parts parts;
    private long unpacked;

    /** The parts of a zip file that lies somewhere or is held. */
    interface Parts extends Closeable {
        int count();

        boolean has(String part);

        InputStream open(String part) throws IOException;
    }

    WorkbookParts(GivenFile file) throws TableFault {
        try {
            parts = file.held().isPresent() ? new HeldParts(file.held().get()) : lying(file.path());
        } catch (IOException broken) {
            throw new TableFault("the workbook is broken, or a password locks it", PERMITTED);
        }
        if (parts.count() > MOST_PARTS) {
            close();
            throw new TableFault("the workbook has more than 2,000 parts", PERMITTED);
        }
    }

    private static Parts lying(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        return new Parts() {
            @Override
            public int count() {
                return zip.size();
            }

            @Override
            public boolean has(String part) {
                return zip.getEntry(part) != null;
            }

            @Override
            public InputStream open(String part) throws IOException {
                return zip.getInputStream(zip.getEntry(part));
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    boolean has(String part) {
        return parts.has(part);
    }

    /** The bytes of a part, which whoever calls closes. */
    InputStream open(String part) throws IOException, TableFault {
        if (!parts.has(part)) {
            throw new TableFault("the workbook has no part " + part, PERMITTED);
        }
        return new Counted(parts.open(part));
    }

    @Override
    public void close() {
        try {
            parts.close();
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

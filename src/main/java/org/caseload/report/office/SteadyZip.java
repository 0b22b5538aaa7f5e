package org.caseload.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an office file again so that its bytes depend on what is in it and not on when it was made. */
public final class SteadyZip {
    /** The earliest time that a zip can state. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /** The same parts in the same order, all of the same time. */
    public static byte[] of(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry steady = new ZipEntry(part.getName());
                steady.setTimeLocal(NEVER);
                again.putNextEntry(steady);
                parts.transferTo(again);
                again.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}

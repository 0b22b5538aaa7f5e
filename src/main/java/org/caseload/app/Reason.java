package org.caseload.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why something could not be written, in plain words. */
final class Reason {
    private Reason() {}

    /** A clause such as "the disk is full". */
    static String of(IOException failure) {
        String said = said(failure).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return "the disk is full";
        }
        if (failure instanceof AccessDeniedException || said.contains("permission denied")) {
            return "writing there is not permitted";
        }
        if (said.contains("read-only")) {
            return "the disk cannot be written to";
        }
        if (said.contains("not a directory")) {
            return "a part of that path is a file";
        }
        if (failure instanceof NoSuchFileException) {
            return "a part of that path is missing and cannot be made";
        }
        return said.isEmpty() ? "the system gives no reason" : "the system says: " + said(failure);
    }

    private static String said(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "" : reason;
    }
}

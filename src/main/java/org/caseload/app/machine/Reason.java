package org.caseload.app.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.caseload.words.PathHint;

/** Why something could not be read or written, in plain words. */
public final class Reason {
    private Reason() {}

    /** A clause such as "the disk is full". */
    public static String of(IOException failure) {
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
        if (said.contains("too many open files")) {
            return "more files are open than this system permits; see ulimit -n";
        }
        if (said.contains("file too large")) {
            return "a file would be larger than this system permits; see ulimit -f";
        }
        if (said.contains("bad file descriptor") || said.contains("handle is invalid")) {
            return "it is closed";
        }
        if (said.contains("symbolic links")) {
            return "a link stands in the way";
        }
        if (failure instanceof NoSuchFileException) {
            return "a part of that path is missing and cannot be made";
        }
        return said.isEmpty() ? "the system gives no reason" : "the system says: " + said(failure);
    }

    /** What to say of a file name that cannot be used here, as a clause. */
    public static String of(InvalidPathException refused) {
        return PathHint.of(refused);
    }

    /** Whether writing failed because nobody reads any more, as when the answer is piped into {@code head}. */
    static boolean isReaderGone(IOException failure) {
        return said(failure).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String said(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "" : reason;
    }
}

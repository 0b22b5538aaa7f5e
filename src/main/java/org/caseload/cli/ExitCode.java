package org.caseload.cli;

/** What the program ends with, as other programs see it. */
final class ExitCode {
    static final int OK = 0;

    /** Something failed that was rightly asked for, such as writing to a full disk. */
    static final int FAILURE = 1;

    /** A word of the command, or something in a scenario file, is wrong. Nothing was written. */
    static final int BAD_INPUT = 2;

    /** Stopped by Ctrl-C, as shells count it: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

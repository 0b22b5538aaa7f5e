package org.caseload.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.machine.TerminalOutput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in plain words why a command did not do what it was asked, and nothing about where in the program that was. */
final class PlainFailure implements IExecutionExceptionHandler {
    /** Set to anything, shows where in the program an unforeseen failure happened. */
    static final String SHOW_TRACE = "CASELOAD_STACKTRACE";

    private static final String OUT_OF_MEMORY = "Java ran out of memory. Give it more, as in JDK_JAVA_OPTIONS=-Xmx4g.";

    private final Host surroundings;

    PlainFailure(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult words) {
        return exitCode(failure);
    }

    /** Says why, and gives what the program ends with. */
    int exitCode(Throwable failure) {
        TerminalOutput err = surroundings.err();
        if (surroundings.environment().containsKey(SHOW_TRACE)) {
            err.text(trace(failure));
        }
        if (failure instanceof Interrupted) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof BadInput bad) {
            err.lines(bad.lines());
            if (bad.count() > 1) {
                err.line(bad.count() + " problems");
            }
            return ExitCode.BAD_INPUT;
        }
        err.line(failure instanceof RunFailed ? failure.getMessage() : unforeseen(failure));
        return ExitCode.FAILURE;
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private static String unforeseen(Throwable failure) {
        if (isForWantOfMemory(failure)) {
            return OUT_OF_MEMORY;
        }
        Throwable root = root(failure);
        if (root instanceof IOException io) {
            return "Something that the program needs could not be read or written: " + Reason.of(io)
                    + ". Nothing was kept.";
        }
        String said = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return "Something went wrong that should not have: " + said + ". To see where, set " + SHOW_TRACE
                + "=1 and try again.";
    }

    /** What lies below: a class that could not be made ready, or a task of another thread, only says that something did. */
    private static Throwable root(Throwable failure) {
        boolean saysNothing = failure instanceof LinkageError
                || failure instanceof ExecutionException
                || failure instanceof UncheckedIOException
                || failure.getMessage() == null
                || failure.getMessage().equals(String.valueOf(failure.getCause()));
        return saysNothing && failure.getCause() != null ? root(failure.getCause()) : failure;
    }

    private static boolean isForWantOfMemory(Throwable failure) {
        return failure != null && (failure instanceof OutOfMemoryError || isForWantOfMemory(failure.getCause()));
    }
}

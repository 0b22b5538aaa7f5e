package org.caseload.cli;

import java.util.List;
import org.caseload.app.Page;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, and what was probably meant. */
final class BadUsage implements IParameterExceptionHandler {
    private final Page err;

    BadUsage(Page err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException bad, String[] args) {
        CommandLine line = bad.getCommandLine();
        err.line(bad.getMessage() + hint(bad));
        err.line("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private static String hint(ParameterException bad) {
        if (!(bad instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? "" : ". Did you mean " + String.join(" or ", suggestions) + "?";
    }
}

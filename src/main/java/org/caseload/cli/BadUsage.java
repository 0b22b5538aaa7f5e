package org.caseload.cli;

import org.caseload.app.UnknownWord;
import org.caseload.app.machine.TerminalOutput;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, and what was probably meant. */
final class BadUsage implements IParameterExceptionHandler {
    private final TerminalOutput err;

    BadUsage(TerminalOutput err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException bad, String[] words) {
        CommandLine line = bad.getCommandLine();
        err.line(bad instanceof UnmatchedArgumentException unmatched ? unknown(unmatched, line) : bad.getMessage());
        err.line("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private static String unknown(UnmatchedArgumentException unmatched, CommandLine line) {
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return UnknownWord.refused(
                    "There is no option " + word,
                    word,
                    line.getCommandSpec().optionsMap().keySet());
        }
        if (line.getSubcommands().isEmpty()) {
            return "There is one word too many: " + word + ". What holds a space goes in quotes, as in \"24 months\".";
        }
        return UnknownWord.refused(
                "There is no verb " + word, word, line.getSubcommands().keySet());
    }
}

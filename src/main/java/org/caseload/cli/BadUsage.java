package org.caseload.cli;

import java.util.Optional;
import org.caseload.app.UnknownWord;
import org.caseload.app.machine.TerminalOutput;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
        err.line(said(bad, line));
        err.line("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private static String said(ParameterException bad, CommandLine line) {
        if (bad instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, line);
        }
        return bad instanceof MissingParameterException missing
                ? missing.getMissing().stream()
                        .findFirst()
                        .flatMap(argument -> wanted(argument, line.getCommandName()))
                        .orElse(missing.getMessage())
                : bad.getMessage();
    }

    /** What is to be named, with an example; nothing of an option without its value. */
    private static Optional<String> wanted(ArgSpec missing, String verb) {
        if (missing.isOption()) {
            return Optional.empty();
        }
        String label = verb.equals("import") ? "" : missing.paramLabel();
        return Optional.of(
                switch (label) {
                    case "FILE", "BASE", "A" -> "Name a scenario file, such as scenarios/warwickshire-2018.yaml.";
                    case "STRATEGY" ->
                        "Name what to hold against it: strategy files, scenario files or a folder of them, such as"
                                + " scenarios/strategies.";
                    case "DIR", "RESULT_DIR" -> "Name the folder of a result, such as results/warwickshire-2018.";
                    default -> "Name " + missing.paramLabel() + ": " + String.join(" ", missing.description());
                });
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

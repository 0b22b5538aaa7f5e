package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.FileName;
import org.caseload.cli.option.WholeNumber;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All verbs of the command line, wired to what they call. */
final class CommandTree {
    private static final int COLUMNS = 100;

    private CommandTree() {}

    /** The command line of this machine. */
    static CommandLine of(Host surroundings, Studies studies) {
        CommandLine line = new CommandLine(new CaseloadCommand())
                .addSubcommand(new NewCommand(studies, surroundings))
                .addSubcommand(new RunCommand(studies, surroundings))
                .addSubcommand(new CompareCommand(studies, surroundings))
                .addSubcommand(new MergeCommand(studies, surroundings))
                .addSubcommand(new PlanRunsCommand(studies, surroundings))
                .addSubcommand(new StaffNeededCommand(studies, surroundings))
                .addSubcommand(new SensitivityCommand(studies, surroundings))
                .addSubcommand(new BackTestCommand(studies, surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new ExplainCommand(studies, surroundings))
                .addSubcommand(new ValidateCommand(studies, surroundings))
                .addSubcommand(new ShowCommand(studies, surroundings))
                .addSubcommand(new DiffCommand(studies, surroundings))
                .addSubcommand(new SchemaCommand(studies, surroundings))
                .addSubcommand(DataCommand.of(surroundings))
                .addSubcommand(new CalibrateCommand(surroundings))
                .addSubcommand(new CompletionCommand(surroundings));
        line.getCommandSpec().version(Version.of(surroundings));
        return line.setOut(surroundings.out().writer())
                .setErr(surroundings.err().writer())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(COLUMNS)
                .setUsageHelpLongOptionsMaxWidth(30)
                .registerConverter(Path.class, new FileName())
                .registerConverter(long.class, new WholeNumber())
                .registerConverter(Long.class, new WholeNumber())
                .setParameterExceptionHandler(new BadUsage(surroundings.err()))
                .setExecutionExceptionHandler(new PlainFailure(surroundings));
    }
}

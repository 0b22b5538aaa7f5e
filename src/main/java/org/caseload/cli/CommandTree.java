package org.caseload.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

    /**
     * Does what the words say. Of the verbs only that which the first word names is made: picocli looks at every option of every
     * verb, which for all of them takes longer than most verbs take.
     *
     * @return one of the {@link ExitCode}s
     */
    static int execute(Host surroundings, Studies studies, String... words) {
        Map<String, Supplier<Object>> verbs = verbs(surroundings, studies);
        if (words.length > 0 && verbs.containsKey(words[0])) {
            verbs.keySet().retainAll(Set.of(words[0]));
        }
        return of(surroundings, verbs).execute(words);
    }

    /** The command line of this machine, with every verb. */
    static CommandLine of(Host surroundings, Studies studies) {
        return of(surroundings, verbs(surroundings, studies));
    }

    /** By their names, in the order in which help lists them. */
    private static Map<String, Supplier<Object>> verbs(Host surroundings, Studies studies) {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("open", () -> new OpenCommand(surroundings));
        verbs.put("new", () -> new NewCommand(studies, surroundings));
        verbs.put("run", () -> new RunCommand(studies, surroundings));
        verbs.put("compare", () -> new CompareCommand(studies, surroundings));
        verbs.put("merge", () -> new MergeCommand(studies, surroundings));
        verbs.put("plan-runs", () -> new PlanRunsCommand(studies, surroundings));
        verbs.put("staff-needed", () -> new StaffNeededCommand(studies, surroundings));
        verbs.put("sensitivity", () -> new SensitivityCommand(studies, surroundings));
        verbs.put("back-test", () -> new BackTestCommand(studies, surroundings));
        verbs.put("report", () -> new ReportCommand(surroundings));
        verbs.put("explain", () -> new ExplainCommand(studies, surroundings));
        verbs.put("validate", () -> new ValidateCommand(studies, surroundings));
        verbs.put("show", () -> new ShowCommand(studies, surroundings));
        verbs.put("diff", () -> new DiffCommand(studies, surroundings));
        verbs.put("schema", () -> new SchemaCommand(studies, surroundings));
        verbs.put("data", () -> DataCommand.of(surroundings));
        verbs.put("calibrate", () -> new CalibrateCommand(surroundings));
        verbs.put("completion", () -> new CompletionCommand(surroundings, () -> of(surroundings, studies)));
        return verbs;
    }

    private static CommandLine of(Host surroundings, Map<String, Supplier<Object>> verbs) {
        CommandLine line = new CommandLine(new CaseloadCommand());
        verbs.forEach((name, verb) -> line.addSubcommand(name, verb.get()));
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

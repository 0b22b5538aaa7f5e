package org.caseload.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.FileName;
import org.caseload.cli.option.WholeNumber;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All verbs of the command line, wired to what they call. */
final class CommandTree {
    private static final int COLUMNS = 100;

    /** Verbs that help lists before all others. */
    private static final int FIRST = 5;

    /** Words with which no verb is asked for, and none is looked into. */
    private static final Set<String> OF_NO_VERB = Set.of("-h", "--help", "-V", "--version");

    private CommandTree() {}

    /** A verb: what says in its annotation what it is, and what does it. */
    private record Verb(Class<?> type, Supplier<Object> made) {
        /** Its name and what help says of it in one line, and no more. */
        CommandSpec headline() {
            return CommandSpec.create()
                    .usageMessage(new UsageMessageSpec()
                            .header(type.getAnnotation(Command.class).header()));
        }
    }

    /**
     * Does what the words say. Of the verbs only that which the first word names is made, and none for the help that lists them:
     * picocli looks at every option of every verb, which for all of them takes longer than most verbs take.
     *
     * @return one of the {@link ExitCode}s
     */
    static int execute(Host surroundings, Studies studies, String... words) {
        Map<String, Verb> verbs = verbs(surroundings, studies);
        String[] asked = asOption(words);
        if (OF_NO_VERB.containsAll(List.of(asked))) {
            return of(surroundings, verbs, Verb::headline).execute(asked);
        }
        if (asked.length > 0 && verbs.containsKey(asked[0])) {
            verbs.keySet().retainAll(Set.of(asked[0]));
        }
        return of(surroundings, verbs, verb -> verb.made().get()).execute(asked);
    }

    /** "help run" is another way to say "run --help", and "help" to say "--help". */
    private static String[] asOption(String... words) {
        if (words.length == 0 || !words[0].equals("help")) {
            return words;
        }
        List<String> option = new ArrayList<>(List.of(words).subList(1, words.length));
        option.add("--help");
        return option.toArray(String[]::new);
    }

    /** The command line of this machine, with every verb. */
    static CommandLine of(Host surroundings, Studies studies) {
        return of(
                surroundings, verbs(surroundings, studies), verb -> verb.made().get());
    }

    /** By their names, in the order in which help lists them: the first {@link #FIRST} are all that most people need. */
    private static Map<String, Verb> verbs(Host surroundings, Studies studies) {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("open", new Verb(OpenCommand.class, () -> new OpenCommand(surroundings)));
        verbs.put("new", new Verb(NewCommand.class, () -> new NewCommand(studies, surroundings)));
        verbs.put("run", new Verb(RunCommand.class, () -> new RunCommand(studies, surroundings)));
        verbs.put("compare", new Verb(CompareCommand.class, () -> new CompareCommand(studies, surroundings)));
        verbs.put("report", new Verb(ReportCommand.class, () -> new ReportCommand(surroundings)));
        verbs.put("learn", new Verb(LearnCommand.class, () -> new LearnCommand(studies, surroundings)));
        verbs.put("plan-runs", new Verb(PlanRunsCommand.class, () -> new PlanRunsCommand(studies, surroundings)));
        verbs.put(
                "staff-needed",
                new Verb(StaffNeededCommand.class, () -> new StaffNeededCommand(studies, surroundings)));
        verbs.put("cheapest", new Verb(CheapestCommand.class, () -> new CheapestCommand(studies, surroundings)));
        verbs.put(
                "sensitivity", new Verb(SensitivityCommand.class, () -> new SensitivityCommand(studies, surroundings)));
        verbs.put("back-test", new Verb(BackTestCommand.class, () -> new BackTestCommand(studies, surroundings)));
        verbs.put("explain", new Verb(ExplainCommand.class, () -> new ExplainCommand(studies, surroundings)));
        verbs.put("validate", new Verb(ValidateCommand.class, () -> new ValidateCommand(studies, surroundings)));
        verbs.put("show", new Verb(ShowCommand.class, () -> new ShowCommand(studies, surroundings)));
        verbs.put("diff", new Verb(DiffCommand.class, () -> new DiffCommand(studies, surroundings)));
        verbs.put("schema", new Verb(SchemaCommand.class, () -> new SchemaCommand(studies, surroundings)));
        verbs.put("data", new Verb(DataCommand.class, () -> DataCommand.of(surroundings)));
        verbs.put("calibrate", new Verb(CalibrateCommand.class, () -> new CalibrateCommand(surroundings)));
        verbs.put(
                "completion",
                new Verb(
                        CompletionCommand.class,
                        () -> new CompletionCommand(surroundings, () -> of(surroundings, studies))));
        return verbs;
    }

    /** The verbs with the first ones apart. */
    private static String listed(CommandLine.Help help) {
        Map<String, CommandLine.Help> first = new LinkedHashMap<>();
        Map<String, CommandLine.Help> others = new LinkedHashMap<>();
        help.subcommands().forEach((name, verb) -> (first.size() < FIRST ? first : others).put(name, verb));
        return help.commandList(first)
                + (others.isEmpty() ? "" : String.format("%nMore verbs:%n") + help.commandList(others));
    }

    private static CommandLine of(Host surroundings, Map<String, Verb> verbs, Function<Verb, Object> made) {
        CommandLine line = new CommandLine(new CaseloadCommand());
        verbs.forEach((name, verb) -> line.addSubcommand(name, made.apply(verb)));
        line.getHelpSectionMap().put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandTree::listed);
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

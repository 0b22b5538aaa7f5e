package org.caseload.app.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.department.balance.Unbalanced;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.Explanation;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.quantity.Span;
import org.caseload.report.chapter.StatedInput;
import org.caseload.result.ChosenRun;
import org.caseload.result.Fact;
import org.caseload.result.Origin;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.UncertainInputs;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.listing.StatedValue;
import org.caseload.scenario.io.picture.Logo;

/**
 * A study read from a scenario file.
 *
 * @param scenario the scenario
 * @param values its values, each with its origin
 * @param inputs those that nobody knows exactly
 * @param logo the council's logo
 */
record ScenarioStudy(Scenario scenario, ResolvedScenario values, UncertainInputs inputs, Optional<Logo> logo)
        implements Study {
    /** The study that a reading found. */
    static ScenarioStudy of(ParseResult<Scenario> reading) {
        return new ScenarioStudy(
                reading.value().orElseThrow(), reading.resolved().orElseThrow(), reading.uncertain(), reading.logo());
    }

    @Override
    public String name() {
        return scenario.name();
    }

    @Override
    public Span horizon() {
        return scenario.horizon();
    }

    @Override
    public String resolved() {
        return values.yaml();
    }

    @Override
    public Map<String, String> sheets() {
        return values.sheets();
    }

    @Override
    public List<StatedInput> stated(Path workingFolder) {
        return StatedValue.of(values, file -> FileNames.inResults(Path.of(file), workingFolder)).stream()
                .map(value ->
                        new StatedInput(value.path(), value.value(), value.where(), value.basis(), value.assumed()))
                .toList();
    }

    @Override
    public List<String> uncertain() {
        return inputs.list().stream()
                .map(input -> input.path() + ": " + input.wording())
                .toList();
    }

    @Override
    public Simulated simulate(RunRequest request, String version, String command, IntConsumer finished) {
        PreparedStudy design = design(request.file());
        Origin origin = origin(request.seed(), request.replications(), version, command);
        Experiment experiment =
                unlessStopped(() -> Experiment.run(design, origin, Math.toIntExact(request.threads()), finished));
        return new Simulated(
                experiment.result(), experiment.events(), design.blueprint().warnings());
    }

    @Override
    public Told explain(
            ExplainRequest request,
            String version,
            Function<ChosenRun, String> command,
            Consumer<Fact> facts,
            IntConsumer finished) {
        PreparedStudy design = design(request.file());
        Explanation explanation = new Explanation(design, request.seed());
        return unlessStopped(() -> {
            ChosenRun run = request.number()
                    .map(number -> new ChosenRun(number, ChosenRun.Choice.ASKED_FOR, 1))
                    .orElseGet(() -> explanation.choose(
                            request.choice(),
                            Math.toIntExact(request.replications()),
                            Math.toIntExact(request.threads()),
                            finished));
            Origin origin = origin(request.seed(), run.among(), version, command.apply(run));
            return new Told(
                    explanation.tell(origin, run, facts), design.blueprint().warnings());
        });
    }

    private static <T> T unlessStopped(Supplier<T> simulation) {
        try {
            return simulation.get();
        } catch (ReplicationStopped stopped) {
            String message = stopped.getMessage();
            throw new RunFailed(Character.toUpperCase(message.charAt(0)) + message.substring(1), stopped);
        }
    }

    /** What the file says about it. */
    String description() {
        return scenario.description();
    }

    /** The study ready to be compared with others. */
    PreparedStudy comparisonDesign(Path file) {
        return design(file, PreparedStudy::forComparison);
    }

    private PreparedStudy design(Path file) {
        return design(file, PreparedStudy::new);
    }

    private PreparedStudy design(Path file, BiFunction<Scenario, UncertainInputs, PreparedStudy> made) {
        try {
            return made.apply(scenario, inputs);
        } catch (Unbalanced unbalanced) {
            String path = "department/" + unbalanced.path();
            String where = values.whereIs(path);
            throw new BadInput(
                    (where.isEmpty() ? file : where) + ": " + path.replace('/', '.') + ": " + unbalanced.getMessage());
        }
    }

    private Origin origin(long seed, long replications, String version, String command) {
        return new Origin(
                scenario.name(),
                scenario.question(),
                values.hash(),
                version,
                seed,
                Math.toIntExact(replications),
                scenario.startDate(),
                scenario.endDate(),
                command);
    }
}

package org.caseload.app.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.department.blueprint.CaseloadAtStart;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.experiment.EffectOfPlan;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.Explanation;
import org.caseload.experiment.PlanLabels;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.experiment.RunsSoFar;
import org.caseload.experiment.StudyWarnings;
import org.caseload.picture.CleanPicture;
import org.caseload.quantity.Span;
import org.caseload.result.Origin;
import org.caseload.result.StatedInput;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.scenario.Presentation;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.UncertainInputs;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.listing.DifferenceInWords;
import org.caseload.scenario.io.listing.StatedInputs;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * A study read from a scenario file.
 *
 * @param file its file
 * @param scenario the scenario
 * @param values its values, each with its origin
 * @param inputs those that nobody knows exactly
 * @param logo the council's logo, a PNG file
 */
public record ScenarioStudy(
        Path file, Scenario scenario, ResolvedScenario values, UncertainInputs inputs, Optional<CleanPicture> logo)
        implements Study {
    /** The study that a reading found. */
    static ScenarioStudy of(Path file, ParseResult<Scenario> reading) {
        return new ScenarioStudy(
                file,
                reading.value().orElseThrow(),
                reading.resolved().orElseThrow(),
                reading.uncertain(),
                reading.logo());
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
    public String bare() {
        return values.bare();
    }

    @Override
    public String hash() {
        return values.hash();
    }

    @Override
    public Map<String, String> sheets() {
        return values.sheets();
    }

    @Override
    public List<StatedInput> stated(Path workingFolder) {
        return StatedInputs.of(values, file -> FileNames.inResults(Path.of(file), workingFolder));
    }

    @Override
    public Optional<String> asked() {
        return scenario.report().flatMap(Presentation::question);
    }

    @Override
    public Optional<String> about() {
        return scenario.report().flatMap(Presentation::about);
    }

    @Override
    public Optional<PlanDates> planDates() {
        return Optional.of(new PlanDates(scenario.startDate(), scenario.endDate(), PlanLabels.of(scenario)));
    }

    @Override
    public List<String> uncertain() {
        return inputs.list().stream()
                .map(input -> input.path() + ": " + input.wording())
                .toList();
    }

    @Override
    public Origin origin(String version, RunSettings settings, String command) {
        return new Origin(
                scenario.name(),
                scenario.question(),
                values.hash(),
                version,
                settings.seed(),
                settings.runs(),
                scenario.startDate(),
                scenario.endDate(),
                command);
    }

    @Override
    public PreparedStudy prepared() {
        return prepared(PreparedStudy::forComparison);
    }

    /**
     * The study made ready to be simulated and read week by week, as a run does.
     *
     * @throws BadInput where its department has no balance
     */
    public PreparedStudy preparedForRun() {
        return prepared(PreparedStudy::new);
    }

    @Override
    public int toSimulate(int asked) {
        return asked + EffectOfPlan.runs(scenario, asked);
    }

    @Override
    public Simulated simulate(Origin origin, int threads, IntConsumer finished) {
        return simulate(origin, new RunsSoFar(), threads, finished);
    }

    @Override
    public Simulated simulate(Origin origin, RunsSoFar soFar, int threads, IntConsumer finished) {
        PreparedStudy design = preparedForRun();
        Experiment experiment = Experiment.run(design, origin, soFar, threads, finished);
        return new Simulated(
                experiment.result(),
                experiment.events(),
                design.warnings().told(),
                design.warnings().accepted().size());
    }

    @Override
    public Told explain(
            ExplainRequest request, Function<ChosenRun, Origin> origin, Consumer<Fact> facts, IntConsumer finished) {
        PreparedStudy design = preparedForRun();
        RunSettings settings = request.settings();
        Explanation explanation = new Explanation(new Replications(design, settings.seed()));
        ChosenRun run = request.number()
                .map(number -> new ChosenRun(number, ChosenRun.Choice.ASKED_FOR, 1))
                .orElseGet(() -> explanation.choose(request.choice(), settings.runs(), settings.parallel(), finished));
        return new Told(
                explanation.tell(origin.apply(run), run, facts),
                design.warnings().told());
    }

    /**
     * What the file says in one sentence, how far its start lies from what is stated, and what a reader should know before
     * believing a run.
     *
     * @param parent the scenario that it builds on, if it builds on one
     */
    List<String> validity(Optional<ResolvedScenario> parent) {
        PreparedStudy study = prepared(PreparedStudy::forComparison);
        PreparedDepartment department = study.blueprint();
        StudyWarnings warnings = study.warnings();
        List<String> said = new ArrayList<>();
        said.add("valid: " + scenario.name() + ", starts " + start(CaseloadAtStart.of(department))
                + parent.map(from -> "; "
                                + count(DifferenceInWords.of(from, values).size(), "difference") + " from its parent")
                        .orElse("")
                + "; " + count(warnings.unanswered().size(), "warning")
                + (warnings.accepted().isEmpty()
                        ? ""
                        : ", " + warnings.accepted().size() + " accepted"));
        String nearness = department.balance().nearness();
        if (!nearness.isEmpty()) {
            said.add(nearness);
        }
        said.addAll(warnings.named(values::whereIs));
        return said;
    }

    private static String count(int n, String what) {
        return n == 0 ? "no " + what + "s" : Numbers.counted(n, what, what + "s");
    }

    private String start(CaseloadAtStart caseload) {
        return EnglishDate.day(scenario.startDate()) + " with " + Numbers.number(caseload.cases(), 0) + " cases on "
                + Numbers.number(caseload.holders(), 1) + " FTE"
                + (caseload.holders() > 0 ? " (" + Numbers.number(caseload.each(), 1) + " each)" : "");
    }

    private PreparedStudy prepared(BiFunction<Scenario, UncertainInputs, PreparedStudy> made) {
        try {
            return made.apply(scenario, inputs);
        } catch (Unbalanced unbalanced) {
            String path = "department/" + unbalanced.path();
            String where = values.whereIs(path);
            throw new BadInput(
                    (where.isEmpty() ? file : where) + ": " + path.replace('/', '.') + ": " + unbalanced.getMessage());
        }
    }
}

package org.caseload.experiment;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.measure.MeasureCatalogue;
import org.caseload.random.KeyedRandom;
import org.caseload.result.Measures;
import org.caseload.result.SolvedNumber;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Target;
import org.caseload.scenario.UncertainInputs;

/**
 * A scenario made ready to be simulated: its department with the balance solved, what is measured and when. Immutable and
 * shared by all replications.
 */
public final class PreparedStudy {
    private final Scenario scenario;
    private final UncertainInputs inputs;
    private final PreparedDepartment blueprint;
    private final MeasureCatalogue book;
    private final ReadingDays.Rhythm rhythm;
    private final ReadingDays readingDays;
    private final int horizon;
    private final int sustained;

    /**
     * Makes a scenario ready.
     *
     * @param scenario the scenario
     * @throws org.caseload.department.staffing.Unbalanced if the department has no balance
     */
    public PreparedStudy(Scenario scenario) {
        this(scenario, UncertainInputs.NONE);
    }

    /**
     * Makes a scenario ready of which some numbers are not known exactly.
     *
     * @param scenario the scenario at the central values, with which the balance is solved
     * @param inputs the numbers
     * @throws org.caseload.department.staffing.Unbalanced if the department has no balance
     */
    public PreparedStudy(Scenario scenario, UncertainInputs inputs) {
        this(scenario, inputs, ReadingDays.Rhythm.WEEKLY);
    }

    /**
     * Makes a scenario ready to be compared with others: read month by month only.
     *
     * @throws org.caseload.department.staffing.Unbalanced if the department has no balance
     */
    public static PreparedStudy forComparison(Scenario scenario) {
        return forComparison(scenario, UncertainInputs.NONE);
    }

    /**
     * The same for a scenario of which some numbers are not known exactly.
     *
     * @param inputs the numbers
     * @throws org.caseload.department.staffing.Unbalanced if the department has no balance
     */
    public static PreparedStudy forComparison(Scenario scenario, UncertainInputs inputs) {
        return new PreparedStudy(scenario, inputs, ReadingDays.Rhythm.MONTHLY);
    }

    private PreparedStudy(Scenario scenario, UncertainInputs inputs, ReadingDays.Rhythm rhythm) {
        this.scenario = scenario;
        this.inputs = inputs;
        this.rhythm = rhythm;
        horizon = (int) ChronoUnit.DAYS.between(scenario.startDate(), scenario.endDate());
        sustained = scenario.target()
                .map(target -> (int) StrictMath.ceil(target.sustainedFor().days()))
                .orElse(0);
        blueprint = new PreparedDepartment(
                scenario.department(), scenario.plan(), scenario.startDate(), horizon + sustained);
        readingDays = new ReadingDays(scenario.startDate(), horizon, rhythm);
        book = bookOf(blueprint);
    }

    private PreparedStudy(
            Scenario scenario, UncertainInputs inputs, PreparedStudy sameDays, PreparedDepartment blueprint) {
        this.scenario = scenario;
        this.inputs = inputs;
        rhythm = sameDays.rhythm;
        horizon = sameDays.horizon;
        sustained = sameDays.sustained;
        readingDays = sameDays.readingDays;
        this.blueprint = blueprint;
        book = bookOf(blueprint);
    }

    /** The study of another scenario over the same days, with all that was solved here. */
    private PreparedStudy keptUnder(Scenario other, UncertainInputs others) {
        return new PreparedStudy(other, others, this, blueprint.with(other.department(), other.plan()));
    }

    private MeasureCatalogue bookOf(PreparedDepartment blueprint) {
        Measures measure = scenario.target()
                .flatMap(target -> Measures.find(target.measure()))
                .orElse(Measures.CASELOAD_DFE);
        return new MeasureCatalogue(
                blueprint,
                readingDays.all(),
                measure,
                scenario.target().map(Target::teams).orElse(List.of()),
                readingDays.startMiddleEnd());
    }

    /**
     * The future that a replication meets: with the uncertain inputs as it draws them, as {@link #at} says. This very design where
     * nothing is uncertain.
     *
     * @param luck the replication's luck
     */
    PreparedStudy future(KeyedRandom luck) {
        return inputs.isEmpty() ? this : at(inputs.drawn(luck));
    }

    /**
     * The design at these values of its uncertain inputs. What is not known of today is solved for: stock and staff are those
     * stated, whatever the value is. What is not known of the future changes nothing that was solved.
     *
     * @param values one for each input, in its unit
     */
    public PreparedStudy at(double... values) {
        return today(values).keptUnder(inputs.at(values), UncertainInputs.NONE);
    }

    /** The design with today as these values say; as it was solved at the central ones where no steady department is like that. */
    private PreparedStudy today(double[] values) {
        double[] today = inputs.ofToday(values);
        if (Arrays.equals(today, inputs.central())) {
            return this;
        }
        try {
            Scenario other = inputs.at(today);
            PreparedDepartment solved = blueprint.solvedAnew(other.department(), other.plan());
            return new PreparedStudy(other, UncertainInputs.NONE, this, solved);
        } catch (Unbalanced impossible) {
            return this;
        }
    }

    /**
     * The same department with other numbers in its plan, in every future; everything that was solved is kept.
     *
     * @param change makes the plan from the one stated or drawn: the same actions with other numbers; a pure function
     */
    public PreparedStudy withPlan(UnaryOperator<Map<String, PlannedAction>> change) {
        return changed(stated -> stated.withPlan(change.apply(stated.plan())));
    }

    /** The same department where, in every future, not one case more comes or stays because there is room; everything that was solved is kept. */
    public PreparedStudy withCasesNotFollowing() {
        return changed(Scenario::withCasesNotFollowing);
    }

    private PreparedStudy changed(UnaryOperator<Scenario> change) {
        UncertainInputs others = inputs.isEmpty()
                ? UncertainInputs.NONE
                : new UncertainInputs(inputs.list(), values -> change.apply(inputs.at(values)));
        return keptUnder(change.apply(scenario), others);
    }

    /**
     * The design at the central values of its uncertain inputs with all effects of load (slower work, sickness, leaving) so many times as
     * strong; everything that was solved is kept.
     *
     * @param times 0 or more
     */
    public PreparedStudy withFeedback(double times) {
        return new PreparedStudy(scenario, UncertainInputs.NONE, this, blueprint.withFeedback(times));
    }

    /** The numbers that nobody knows exactly; none in a future. */
    public UncertainInputs inputs() {
        return inputs;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The department. */
    public PreparedDepartment blueprint() {
        return blueprint;
    }

    /** The numbers that were solved so that the start holds steady, for results. */
    public List<SolvedNumber> solved() {
        return blueprint.balance().solved();
    }

    /** What a reader should know before believing a run. */
    public StudyWarnings warnings() {
        return StudyWarnings.of(blueprint.warnings(), scenario.accept());
    }

    /** What is measured. */
    public MeasureCatalogue book() {
        return book;
    }

    /** The days on which everything is read. */
    public ReadingDays readingDays() {
        return readingDays;
    }

    /** The last day read, counted from the start date. */
    public int horizon() {
        return horizon;
    }

    /** Days for which a target must hold. */
    public int sustained() {
        return sustained;
    }

    /** The target asked about, if any. */
    public Optional<Target> target() {
        return scenario.target();
    }
}

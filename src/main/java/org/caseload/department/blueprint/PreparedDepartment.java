package org.caseload.department.blueprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.calendar.PlanDate;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.balance.Balance;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.balance.KeptBalance;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.DemandProfile;
import org.caseload.department.demand.DemandStep;
import org.caseload.department.record.Register;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.SolvedStaff;
import org.caseload.department.threshold.FollowingStages;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.years.YearlyFactors;
import org.caseload.random.NamedSources;

/**
 * Everything about a study's department that all its replications share: the facts with their balance solved, the calendar,
 * and the plan. Immutable. Time 0 is the first midnight simulated, which lies before the start date when there is a warm-up.
 */
public final class PreparedDepartment {
    /** Days simulated beyond the last reading, so that working time and demand reach over it. */
    private static final int BEYOND = 1;

    /** How many times its stock a department must hold before it counts as run away. */
    public static final int RUN_AWAY = 10;

    private static final double LEAST_GUARD = 1000;

    private final SolvedStaff staff;
    private final DepartmentFacts facts;
    private final Map<String, ? extends PlannedAhead> plan;
    private final Map<String, Team> teams;
    private final LocalDate startDate;
    private final int warmUpDays;
    private final int days;
    private final double feedback;
    private final SimulationCalendar calendar;
    private final WorkingTime workingTime;
    private final BalancedDepartment balance;
    private final Optional<FollowingStages> following;
    private final GradeTable grades;
    private final YearlyFactors years;
    private final DemandProfile demand;
    private final StationaryLaws laws;
    private final NamedSources sources;
    private final List<KnownCase> knownCases;
    private final List<OverdueAtStart> overdue = new ArrayList<>();

    /** Days found before: finding the first working day of a month takes a moment, and every replication asks. */
    private final Map<PlanDate, Integer> daysOfThePlan = new ConcurrentHashMap<>();

    /**
     * Prepares a department.
     *
     * @param facts the department on the start date
     * @param plan dated actions by name
     * @param startDate the start date
     * @param days days simulated from the start date
     * @throws org.caseload.department.staffing.Unbalanced if no balance exists, or only one beyond {@link LargestRun}
     */
    public PreparedDepartment(
            DepartmentFacts facts, Map<String, ? extends PlannedAhead> plan, LocalDate startDate, int days) {
        this(facts, plan, startDate, days, 1, Optional.empty(), Optional.empty());
    }

    /** The same study with all effects of load so many times as strong, from 0, but never beyond sharing a worker's time; what was solved is kept. */
    public PreparedDepartment withFeedback(double times) {
        Optional<PreparedDepartment> kept = Optional.of(this);
        return new PreparedDepartment(facts.withFeedback(times), plan, startDate, days, times, kept, kept);
    }

    /**
     * The same study with other numbers in the department and in the plan: what was solved is kept, not solved again.
     *
     * @param otherFacts the department, with the same stages, grades and teams
     * @param otherPlan the same actions with other numbers
     */
    public PreparedDepartment with(DepartmentFacts otherFacts, Map<String, ? extends PlannedAhead> otherPlan) {
        Optional<PreparedDepartment> kept = Optional.of(this);
        return new PreparedDepartment(otherFacts, otherPlan, startDate, days, feedback, kept, kept);
    }

    /** The same with the other department solved anew; the calendar and the stationary laws are shared where they come out the same. */
    public PreparedDepartment solvedAnew(DepartmentFacts otherFacts, Map<String, ? extends PlannedAhead> otherPlan) {
        return new PreparedDepartment(
                otherFacts, otherPlan, startDate, days, feedback, Optional.empty(), Optional.of(this));
    }

    private PreparedDepartment(
            DepartmentFacts stated,
            Map<String, ? extends PlannedAhead> plan,
            LocalDate startDate,
            int days,
            double feedback,
            Optional<PreparedDepartment> central,
            Optional<PreparedDepartment> known) {
        staff = central.map(other -> other.staff.keptUnder(stated.workforce()))
                .orElseGet(() -> SolvedStaff.of(stated.workforce()));
        facts = stated.withWorkforce(staff.workforce());
        this.plan = plan;
        sources = new NamedSources(plan.keySet());
        teams = withNewTeams();
        this.startDate = startDate;
        this.days = days;
        this.feedback = feedback;
        warmUpDays = facts.startState() == DepartmentFacts.StartState.WARM_UP
                ? (int) StrictMath.ceil(facts.warmUp().days())
                : 0;
        Optional<PreparedDepartment> sameDays = known.filter(other -> other.warmUpDays == warmUpDays);
        calendar = sameDays.map(other -> other.calendar)
                .orElseGet(() -> new SimulationCalendar(startDate.minusDays(warmUpDays), warmUpDays + days + BEYOND));
        workingTime = sameDays.map(other -> other.workingTime).orElseGet(() -> facts.workingTime(calendar));
        BalancedDepartment balanced =
                central.map(solved -> solved.keptUnder(facts)).orElseGet(this::solved);
        following =
                Optional.of(balanced).filter(any -> facts.takesOnOtherwise()).map(this::following);
        balance = balanced.withStages(balanced.stages().withOwnClocks(stage -> hasOwnSpeed(balanced, stage)));
        grades = GradeTable.of(
                facts.workforce(), balance.stages(), facts.allocation().cap().orElse(Double.POSITIVE_INFINITY));
        years = new YearlyFactors(facts.fromYearToYear(), caseHolders(), warmUpDays, warmUpDays + days + BEYOND);
        demand = new DemandProfile(
                facts.demand(),
                balance.firstTimePerDay(),
                calendar,
                warmUpDays + days + BEYOND,
                warmUpDays,
                demandSteps(),
                years.referrals().orElseGet(() -> facts.demand().yearToYear().factor()));
        if (central.isEmpty()) {
            LargestRun.check(facts, balance, demand, warmUpDays + days);
        }
        laws = new StationaryLaws(facts, balance.stages(), known.map(other -> other.laws));
        knownCases = KnownCase.all(this);
        for (int s = 0; s < balance.stages().count(); s++) {
            overdue.add(OverdueAtStart.of(s, this));
        }
    }

    private BalancedDepartment solved() {
        return Balance.solve(
                        facts.demand(),
                        facts.pathway(),
                        facts.workforce(),
                        facts.allocation(),
                        facts.stock(),
                        facts.startState() == DepartmentFacts.StartState.BALANCED,
                        new Balance.Days(calendar, workingTime))
                .withSolved(staff.solved())
                .withNewTeams(teams.size() - facts.workforce().teams().size());
    }

    private boolean hasOwnSpeed(BalancedDepartment balanced, int stage) {
        return facts.stockMoves() && following.orElseThrow().power(stage) > 0
                || facts.fromYearToYear()
                        .stays()
                        .contains(balanced.stages().row(stage).id());
    }

    private FollowingStages following(BalancedDepartment balanced) {
        double[] follows = facts.pathway().stages().values().stream()
                .mapToDouble(stage -> stage.followsCapacity().fraction())
                .toArray();
        return new FollowingStages(
                balanced.stages(),
                follows,
                balanced.openCases(),
                balanced.workPerDay(),
                facts.demand().frontDoor().noFurtherAction().fraction(),
                days);
    }

    private BalancedDepartment keptUnder(DepartmentFacts other) {
        return new KeptBalance(
                        balance,
                        facts.demand(),
                        facts.pathway(),
                        facts.workforce(),
                        facts.stock(),
                        workingTime.workingDaysPerDay())
                .under(other.demand(), other.pathway(), other.workforce(), other.stock());
    }

    /** The teams of the start, and behind them those that the plan opens, which nobody is in yet. */
    private Map<String, Team> withNewTeams() {
        Map<String, Team> all = new LinkedHashMap<>(facts.workforce().teams());
        plan.forEach((name, action) -> action.opens(facts.workforce().teams()).ifPresent(team -> all.put(name, team)));
        return Collections.unmodifiableMap(all);
    }

    private List<DemandStep> demandSteps() {
        List<DemandStep> steps = new ArrayList<>();
        plan.forEach((name, action) ->
                action.demand(sourceOf(name), planned -> day(planned)).ifPresent(steps::add));
        return steps;
    }

    /** Social workers who hold cases on the start date, agency staff counted in, in FTE. */
    /** FTE of those who hold cases on the start date, those of a warm-up not counted. */
    public double caseHolders() {
        return facts.workforce().teams().values().stream()
                .mapToDouble(grades::caseHolders)
                .sum();
    }

    /** The source number of a named action of the plan: its draws are keyed by it. */
    public int sourceOf(String name) {
        return sources.of(name);
    }

    /** The day of the simulation on which a planned date falls. */
    public int day(PlanDate date) {
        return daysOfThePlan.computeIfAbsent(date, planned -> (int) calendar.day(planned.on(startDate)));
    }

    /** The day of the simulation that a date is. */
    public double day(LocalDate date) {
        return calendar.day(date);
    }

    /** The same for a day that may not be stated: infinitely late then. */
    public double dayOrNever(Optional<PlanDate> date) {
        return date.map(planned -> (double) day(planned)).orElse(Double.POSITIVE_INFINITY);
    }

    /** Days thrown away before the start date. */
    public int warmUpDays() {
        return warmUpDays;
    }

    /** Days simulated from the start date. */
    public int days() {
        return days;
    }

    /** The date of the first reading. */
    public LocalDate startDate() {
        return startDate;
    }

    /** How many times as strong sickness and leaving answer to load as the facts say. */
    public double feedback() {
        return feedback;
    }

    /** The facts, with every number of the staff given, rates of leaving at a stated turnover among them. */
    public DepartmentFacts facts() {
        return facts;
    }

    /** The solved department. */
    public BalancedDepartment balance() {
        return balance;
    }

    /**
     * Open cases beyond which a replication has run away: ten times those that a steady department would hold at the highest
     * demand planned. The start itself is not counted.
     */
    public double mostOpen() {
        return Math.max(LEAST_GUARD, StrictMath.rint(RUN_AWAY * balance.steadyOpen() * demand.peak()));
    }

    /** The grades. */
    public GradeTable grades() {
        return grades;
    }

    /** The days of the simulation as dates. */
    public SimulationCalendar calendar() {
        return calendar;
    }

    /** The calendar of working days. */
    public WorkingTime workingTime() {
        return workingTime;
    }

    /** Teams by number. */
    public List<String> teams() {
        return List.copyOf(teams.keySet());
    }

    /** A team by number. */
    public Team team(int number) {
        return teams.get(teams().get(number));
    }

    /** The stages that keep more or fewer cases open as the department's path says, where anything moves it. */
    public Optional<FollowingStages> following() {
        return following;
    }

    /** Whether a team is not there on the start date: the plan opens it. */
    public boolean opensLater(int number) {
        return number >= facts.workforce().teams().size();
    }

    /** The names behind the numbers. */
    public Register register() {
        return new Register(
                balance.stages().rows().stream().map(StageTable.Row::id).toList(),
                teams(),
                grades.rows().stream().map(GradeTable.Row::id).toList(),
                grades.rows().stream().map(GradeTable.Row::role).toList(),
                grades.rows().stream().map(GradeTable.Row::contract).toList());
    }

    /** What varies from year to year. */
    public YearlyFactors years() {
        return years;
    }

    /** What is known of demand, day by day, the plan counted in. */
    public DemandProfile demand() {
        return demand;
    }

    /** What a reader should know before believing a run. */
    public List<Warning> warnings() {
        return DepartmentWarnings.of(this, plan, staff);
    }

    /** Today's open cases, where a file lists them. */
    public List<KnownCase> knownCases() {
        return knownCases;
    }

    /** The open cases of a stage past its limit, or null where it is not stated how many there are. */
    public OverdueAtStart overdue(int stage) {
        return overdue.get(stage);
    }

    /** The stationary laws of what is in progress at the start. */
    public StationaryLaws laws() {
        return laws;
    }
}

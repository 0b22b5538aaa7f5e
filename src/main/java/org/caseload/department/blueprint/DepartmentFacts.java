package org.caseload.department.blueprint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.balance.StatedStock;
import org.caseload.department.casework.OpenCases;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.WaitingAtStart;
import org.caseload.department.demand.Demand;
import org.caseload.department.threshold.CasesFollowCapacity;
import org.caseload.department.workforce.Workforce;
import org.caseload.department.years.FromYearToYear;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Library;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Span;

/**
 * The department as it is on the start date; nothing in it is dated.
 *
 * @param workingDays which days are working days
 * @param demand who is referred
 * @param pathway the stages of a case
 * @param workforce the people
 * @param allocation how cases are given to workers
 * @param startState how the department looks when the simulation starts
 * @param warmUp time simulated and thrown away before the start date, for a warm-up start
 * @param openCases cases open on the start date by stage, or listed
 * @param cases all cases open on the start date, where not every stage is counted
 * @param publishedCases cases open on the start date by stage, as a census has them
 * @param publishedStarts cases that start a stage in a year, as published
 * @param publishedCaseload the official average caseload of the start, as published
 * @param unallocated children who wait without a worker, by stage
 * @param overdue open cases past their limit, by stage
 * @param fromYearToYear what varies from year to year
 * @param casesFollowCapacity how far more or less capacity means more or fewer cases
 */
public record DepartmentFacts(
        @Parameter(
                says = "Which days are working days: england (Monday to Friday less bank holidays); monday-to-friday, "
                        + "for models without a season; or every-day, for models that can be worked out exactly.",
                defaultsTo = "england",
                source = "bank holidays in England and Wales")
        WorkingDays workingDays,

        @Parameter(says = "Who is referred.", defaultsTo = "{}", source = "see its parts")
        Demand demand,

        @Library(
                folder = "pathway",
                profiles = {"england-2025", "england-2018"})
        @Parameter(
                says = "The stages of a case, how long they last and what comes next.",
                defaultsTo = "england-2025",
                source = "see the profile")
        Pathway pathway,

        @Parameter(says = "The people.", source = "see its parts")
        Workforce workforce,

        @Parameter(says = "How cases are given to workers.", defaultsTo = "{}", source = "see its parts")
        Allocation allocation,

        @Parameter(
                says = "given: the stated open cases; balanced: the same, with everything left to `balance` solved so "
                        + "that they hold steady; warm-up: the stated open cases, then `warm-up` simulated and thrown "
                        + "away.",
                defaultsTo = "balanced",
                source = "assumption: what is there today came about under today's conditions")
        StartState startState,

        @Parameter(
                says = "Time simulated and thrown away before the start date when `start-state` is warm-up.",
                defaultsTo = "2 years",
                min = "0 days",
                max = "2 years",
                source = "assumption: several times the mean length of most stages")
        Span warmUp,

        @Parameter(
                says =
                        "Cases that workers hold on the start date, by stage; or `{file: open-cases.csv}`, every open case of "
                                + "today, held or not.",
                unit = "children",
                min = "0",
                max = "1000000",
                source = "the council")
        OpenCases openCases,

        @Parameter(
                says =
                        "All cases that workers hold on the start date, where not every stage of them is counted under "
                                + "`open-cases`: the rest is split over the other stages so that it holds steady, and the split is printed.",
                unit = "children",
                min = "0",
                max = "100000",
                source = "DfE, Children's social work workforce: the council's own row, or its own count")
        Optional<Integer> cases,

        @Parameter(
                says =
                        "Open cases of a stage as a census has them, on another day and by other rules than `cases`: a balanced start "
                                + "comes near them, to about 6 %, and says how near.",
                unit = "children",
                min = "0",
                max = "1000000",
                source = "DfE, Children in need and Children looked after: the council's own rows")
        Map<String, Integer> publishedCases,

        @Parameter(
                says =
                        "Cases that start a stage in a year, as published: a balanced start comes near them, to about 15 %, and says how "
                                + "near.",
                unit = "children a year",
                min = "0",
                max = "1000000",
                source = "DfE, Children in need and Children looked after: the council's own rows")
        Map<String, Integer> publishedStarts,

        @Parameter(
                says =
                        "The council's official average caseload on the start date, as published. It changes no number; where the cases "
                                + "and the staff stated make another average, by more than 5 %, a warning says so.",
                unit = "cases per worker",
                min = "0.1",
                max = "1000",
                source = "DfE, Children's social work workforce: the council's own row")
        Optional<Double> publishedCaseload,

        @Parameter(
                says =
                        "Children on the list of unallocated cases on the start date, by stage, on top of `open-cases`. Where it "
                                + "is stated, the open cases are all held, above a cap if need be.",
                source = "the council")
        Map<String, WaitingAtStart> unallocated,

        @Parameter(
                says =
                        "How many of the open cases of a stage, those held by workers, are past its `on-time-limit` on the "
                                + "start date; without it as many as at a random moment of a steady department.",
                unit = "children",
                min = "0",
                max = "1000000",
                source = "the council")
        Map<String, Integer> overdue,

        @Library(
                folder = "calibration",
                profiles = {"england-2022", "off"})
        @Parameter(
                says =
                        "What varies from year to year for the whole department: each thing by a factor of its own, all strategies alike. "
                                + "`none` for a thing keeps it steady, `off` everything.",
                defaultsTo = "{}",
                source = "see its parts")
        FromYearToYear fromYearToYear,

        @Library(
                folder = "cases-follow-capacity",
                profiles = {"off"})
        @Parameter(
                says =
                        "How far the open cases follow when the department has more capacity to hold them, or less, than on the start "
                                + "date: `off`, or so much for growth and for falls.",
                defaultsTo = "off",
                source = "assumption: off until it is calibrated")
        CasesFollowCapacity casesFollowCapacity)
        implements Coherent {

    /** Which days are working days. */
    public enum WorkingDays {
        /** Monday to Friday less England's bank holidays. */
        ENGLAND,
        /** Monday to Friday, bank holidays included. */
        MONDAY_TO_FRIDAY,
        /** All days. */
        EVERY_DAY
    }

    /** How the department looks when the simulation starts. */
    public enum StartState {
        /** The stated open cases. */
        GIVEN,
        /** The stated open cases, in balance with demand and staff. */
        BALANCED,
        /** The stated open cases, then a time thrown away. */
        WARM_UP
    }

    /** Copies the table. */
    public DepartmentFacts {
        publishedCases = Tables.copy(publishedCases);
        publishedStarts = Tables.copy(publishedStarts);
        unallocated = Tables.copy(unallocated);
        overdue = Tables.copy(overdue);
    }

    /** The same with work that slows under load so many times as much, but never by more than sharing a worker's time. */
    DepartmentFacts withFeedback(double times) {
        return with(pathway.withFeedback(times), workforce, casesFollowCapacity);
    }

    /** The same with other staff. */
    DepartmentFacts withWorkforce(Workforce other) {
        return with(pathway, other, casesFollowCapacity);
    }

    /** The same where not one case more comes or stays because there is room, and none fewer because there is less. */
    public DepartmentFacts withCasesNotFollowing() {
        return with(pathway, workforce, casesFollowCapacity.off());
    }

    private DepartmentFacts with(Pathway otherPathway, Workforce otherStaff, CasesFollowCapacity following) {
        return new DepartmentFacts(
                workingDays,
                demand,
                otherPathway,
                otherStaff,
                allocation,
                startState,
                warmUp,
                openCases,
                cases,
                publishedCases,
                publishedStarts,
                publishedCaseload,
                unallocated,
                overdue,
                fromYearToYear,
                following);
    }

    /** Whether anything makes the department keep more or fewer cases open than it would. */
    public boolean stockMoves() {
        return casesFollowCapacity.isOn() || fromYearToYear.movesCases();
    }

    /** Whether anything makes the department take on children whom it would have closed, or the other way round. */
    boolean takesOnOtherwise() {
        return stockMoves() || fromYearToYear.absorbsReferrals();
    }

    /** The working time of a calendar with these working days. */
    WorkingTime workingTime(SimulationCalendar calendar) {
        return switch (workingDays) {
            case ENGLAND -> WorkingTime.england(calendar);
            case MONDAY_TO_FRIDAY -> WorkingTime.mondayToFriday(calendar);
            case EVERY_DAY -> WorkingTime.everyDay(calendar);
        };
    }

    /** Cases that workers hold on the start date, by stage: listed, counted for the department, or by its teams. */
    public Map<String, Integer> heldAtStart() {
        Map<String, Integer> held =
                new LinkedHashMap<>(openCases.held(pathway.stages().keySet()));
        if (openCases.file().isEmpty()) {
            inTeams().forEach(held::putIfAbsent);
        }
        return held;
    }

    /** What is stated of cases, apart from referrals. */
    StatedStock stock() {
        return new StatedStock(heldAtStart(), cases, publishedCases, publishedStarts);
    }

    /** Cases counted by team, over all teams. */
    Map<String, Integer> inTeams() {
        Map<String, Integer> sum = new LinkedHashMap<>();
        workforce
                .teams()
                .values()
                .forEach(team -> team.openCases().forEach((stage, count) -> sum.merge(stage, count, Integer::sum)));
        return sum;
    }

    /** Whether it is stated who waits, so that everybody else has a worker. */
    public boolean waitingIsStated() {
        return !unallocated.isEmpty() || openCases.file().isPresent();
    }

    /**
     * Raises objections to dates that do not agree with the start date.
     *
     * @param startDate the start date
     * @param objections where to, by paths below the department
     */
    public void checkDates(LocalDate startDate, Objections objections) {
        new StartChecks(this).dates(startDate, objections);
    }

    @Override
    public void check(Objections objections) {
        new StartChecks(this).check(objections);
        new StageChecks(this).check(objections);
        checkDemandIsKnown(objections);
    }

    private void checkDemandIsKnown(Objections objections) {
        if (!demand.referralsPerYear().isBalance()) {
            return;
        }
        if (startState != StartState.BALANCED) {
            objections.raise(
                    "demand/referrals-per-year",
                    "balance needs `start-state: balanced`; permitted here: a number of children a year");
        } else if (demand.publishedReferrals().isEmpty()
                && cases.isEmpty()
                && heldAtStart().isEmpty()) {
            objections.raise(
                    "demand/referrals-per-year",
                    "balance needs something to solve it from: `published-referrals`, `cases` or `open-cases`");
        }
    }
}

package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.casework.DurationBasis;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.department.length.Interruptions;
import org.caseload.department.length.PathwayAsWork;
import org.caseload.department.length.StageRows;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.TakenOver;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.department.staffing.WorkforceBalance;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;

/**
 * Solves everything that a department leaves to {@code balance}, and works out what the start state needs: staff first,
 * then cases at the speeds that the staff and the load allow, then returns.
 */
public final class Balance {
    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final StatedStock stock;
    private final boolean balanced;
    private final Days days;
    private final Allocation allocation;
    private final double handover;
    private final List<String> stageIds;
    private final List<String> teamIds;

    private Balance(
            Demand demand,
            Pathway pathway,
            Workforce workforce,
            Allocation allocation,
            StatedStock stock,
            boolean balanced,
            Days days) {
        this.demand = demand;
        this.pathway = pathway;
        this.workforce = workforce;
        this.stock = stock;
        this.balanced = balanced;
        this.days = days;
        this.allocation = allocation;
        this.handover = allocation.handover().workingDays();
        this.stageIds = List.copyOf(pathway.stages().keySet());
        this.teamIds = List.copyOf(workforce.teams().keySet());
    }

    /**
     * Solves a department.
     *
     * @param demand its demand
     * @param pathway its pathway
     * @param workforce its staff
     * @param allocation how cases are given out
     * @param stock what is stated of its cases
     * @param balanced whether the start state must hold steady
     * @param days the days from the start date on
     * @return the solution
     * @throws Unbalanced if no department could be like that
     */
    public static BalancedDepartment solve(
            Demand demand,
            Pathway pathway,
            Workforce workforce,
            Allocation allocation,
            StatedStock stock,
            boolean balanced,
            Days days) {
        return new Balance(demand, pathway, workforce, allocation, stock, balanced, days).solve();
    }

    /**
     * The days of a study.
     *
     * @param calendar as dates; the first is the start date
     * @param workingTime the working days among them
     */
    public record Days(SimulationCalendar calendar, WorkingTime workingTime) {
        double workingPerDay() {
            return workingTime.workingDaysPerDay();
        }
    }

    private BalancedDepartment solve() {
        PathwayAsWork asWork = StageRows.of(pathway, entryDelay());
        StageTable stated = asWork.stages();
        GradeTable grades = GradeTable.of(workforce, stated, Double.POSITIVE_INFINITY);
        WorkforceBalance staff = new WorkforceBalance(workforce, grades);
        List<TeamBalance> teams = staff.solve(balanced);
        Interruptions interruptions = staff.interruptions(teams, days.workingPerDay(), handover);
        CasePace pace = new CasePace(
                stated, holds(), staff.capacity(teams, interruptions), interruptions, days.workingPerDay());
        StarterHandovers starters = starters(stated, grades, teams, interruptions, pace);
        CaseSolution cases = solveCases(stated, pace, starters);
        StageTable stages = StageRows.solved(stated, cases.shares(), cases.length());
        new WayOut(stages, cases.slowness()).check();
        double returns = returns(stages, cases);
        List<Warning> warnings = new ArrayList<>();
        Optional<FarFigures> far = cases.reconciled().map(found -> new FarFigures(demand, found, activeIds(cases)));
        far.ifPresent(figures -> warnings.addAll(figures.warnings()));
        CasePace steady = balanced ? pace.withTakenOver(starters.of(cases)) : pace;
        SharedTime shared = new SharedTime(stages, steady, cases.flow(), entryDelay());
        List<Warning> piling = shared.warnings(teamIds);
        double steadyOpen = piling.isEmpty() ? cases.steadyOpen() : shared.openAtEase();
        warnings.addAll(piling);
        staff.marketWarning(teams).ifPresent(warnings::add);
        warnings.addAll(staff.warnings());
        SolvedNumbers solved = new SolvedNumbers(demand, pathway, workforce, stock);
        return new BalancedDepartment(
                stages,
                entryDelay(),
                cases.referralsPerDay(),
                cases.referralsPerDay() * (1 - returns),
                returns,
                openAtStart(cases),
                told(),
                cases.workPerDay(),
                pace.loadRatios(cases.open()),
                teams,
                staff.service(),
                steadyOpen,
                solved.of(asWork, cases, teams, returns),
                far.map(FarFigures::nearness).orElse(""),
                warnings);
    }

    private List<String> activeIds(CaseSolution cases) {
        return Arrays.stream(cases.active()).mapToObj(stageIds::get).toList();
    }

    private CaseSolution solveCases(StageTable stated, CasePace pace, StarterHandovers starters) {
        double letIn = 1 - demand.frontDoor().noFurtherAction().fraction();
        double[] lengthSd = pathway.stages().values().stream()
                .mapToDouble(stage -> stage.lengthKnownTo().fraction())
                .toArray();
        CaseReconciliation reconciliation = new CaseReconciliation(stated, pace, entryDelay(), letIn, lengthSd);
        if (!balanced) {
            return reconciliation.expected(demand.referralsPerYear().given());
        }
        SeasonalStock season = new SeasonalStock(demand, days.calendar(), days.workingTime());
        return reconciliation.solve(
                StatedReferrals.of(demand),
                stock,
                solution -> {
                    StageTable stages = StageRows.solved(stated, solution.shares(), solution.length());
                    return season.times(
                            stages,
                            solution.flow(),
                            solution.referralsPerDay() * letIn,
                            solution.workPerDay(),
                            pace.workBefore(stages.first(), entryDelay()),
                            1 - returns(stages, solution));
                },
                starters::of);
    }

    private StarterHandovers starters(
            StageTable stated, GradeTable grades, List<TeamBalance> teams, Interruptions interruptions, CasePace pace) {
        List<TakenOver> taken = new ArrayList<>();
        for (int t = 0; t < teams.size(); t++) {
            Team team = workforce.teams().get(teamIds.get(t));
            taken.add(new TakenOver(workforce, grades, team, teams.get(t), interruptions, days.workingPerDay()));
        }
        return new StarterHandovers(
                stated,
                taken,
                pace,
                allocation.redistributeToStarters(),
                demand.siblings().ofAChild(),
                interruptions.handoverRate(),
                days.workingPerDay());
    }

    /** The chance that a closed child comes back: nothing but the official rate tells of it, so it is met exactly. */
    private double returns(StageTable stages, CaseSolution cases) {
        return new ReturnBalance(stages, cases.slowness())
                .probability(
                        demand.reReferral().withinTwelveMonths().fraction(),
                        demand.frontDoor().noFurtherAction().fraction(),
                        demand.reReferral().lag().law());
    }

    private boolean[][] holds() {
        boolean[][] holds = new boolean[teamIds.size()][stageIds.size()];
        for (int t = 0; t < holds.length; t++) {
            Team team = workforce.teams().get(teamIds.get(t));
            for (int s = 0; s < holds[t].length; s++) {
                holds[t][s] = team.holds().contains(stageIds.get(s));
            }
        }
        return holds;
    }

    private boolean[] told() {
        boolean[] told = new boolean[stageIds.size()];
        for (int s = 0; s < told.length; s++) {
            told[s] = stock.tells(stageIds.get(s));
        }
        return told;
    }

    /** Open cases that the start state holds: as counted; what is not counted is solved only in a balanced start. */
    private double[] openAtStart(CaseSolution cases) {
        double[] open = cases.atStart().clone();
        for (int s = 0; s < open.length; s++) {
            open[s] = stock.count(stageIds.get(s)).orElse(-1) >= 0
                    ? stock.count(stageIds.get(s)).getAsInt()
                    : balanced ? open[s] : 0;
        }
        return open;
    }

    private double entryDelay() {
        return entryDelay(demand, pathway, days.workingPerDay());
    }

    /** Working days of the front door that the first stage's published length contains. */
    static double entryDelay(Demand demand, Pathway pathway, double workingPerDay) {
        Span decided = demand.frontDoor().decidedIn();
        double days = decided.isWorking() ? decided.workingDays() : decided.days() * workingPerDay;
        return pathway.stages().get(pathway.firstStage()).durationsAre() == DurationBasis.PUBLISHED ? days : 0;
    }
}

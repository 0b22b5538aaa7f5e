package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.casework.DurationBasis;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;

/**
 * Solves everything that a department leaves to {@code balance}, and works out what the start state needs: staff first,
 * then cases at the speeds that the staff and the load allow, then returns.
 */
public final class Balance {
    /** Closer than this to the capacity counts as at it: a solved load lies at it but for rounding. */
    private static final double CRITICAL = 1e-6;

    private static final double DAYS_PER_YEAR = Span.DAYS_PER_YEAR;

    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final Map<String, Integer> openCases;
    private final boolean balanced;
    private final double workingPerDay;
    private final double handover;
    private final List<String> stageIds;
    private final List<String> teamIds;

    private Balance(
            Demand demand,
            Pathway pathway,
            Workforce workforce,
            Allocation allocation,
            Map<String, Integer> openCases,
            boolean balanced,
            double workingPerDay) {
        this.demand = demand;
        this.pathway = pathway;
        this.workforce = workforce;
        this.openCases = openCases;
        this.balanced = balanced;
        this.workingPerDay = workingPerDay;
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
     * @param openCases its open cases by stage
     * @param balanced whether the start state must hold steady
     * @param workingPerDay working days to a calendar day
     * @return the solution
     * @throws Unbalanced if there is none
     */
    public static BalancedDepartment solve(
            Demand demand,
            Pathway pathway,
            Workforce workforce,
            Allocation allocation,
            Map<String, Integer> openCases,
            boolean balanced,
            double workingPerDay) {
        return new Balance(demand, pathway, workforce, allocation, openCases, balanced, workingPerDay).solve();
    }

    private BalancedDepartment solve() {
        StageTable stated = StageRows.of(pathway, entryDelay());
        GradeTable grades = GradeTable.of(workforce, stated, Double.POSITIVE_INFINITY);
        ServiceCurves service = new ServiceCurves(grades);
        WorkforceBalance staff = new WorkforceBalance(workforce, grades, service);
        List<TeamBalance> teams = staff.solve(balanced);
        Interruptions interruptions = staff.interruptions(teams, workingPerDay, handover);
        double[] capacity = staff.capacity(teams, interruptions);
        CaseBalance cases = solveCases(stated, teams, capacity, interruptions);
        StageTable stages = StageRows.withShares(stated, cases.shares());
        new WayOut(stages, cases.slowness()).check();
        double noFurtherAction = demand.frontDoor().noFurtherAction().fraction();
        double referrals = referrals(cases.entry());
        double returns = new ReturnBalance(stages, cases.slowness())
                .probability(
                        demand.reReferral().withinTwelveMonths().fraction(),
                        noFurtherAction,
                        demand.reReferral().lag().law());
        boolean[] counted = counted();
        List<String> warnings = warnings(cases, capacity);
        boolean overloaded = !warnings.isEmpty();
        new MarketBalance(workforce, grades).warning(teams).ifPresent(warnings::add);
        warnings.addAll(staff.warnings());
        return new BalancedDepartment(
                stages,
                entryDelay(),
                referrals,
                referrals * (1 - returns),
                returns,
                openAtStart(cases, counted),
                counted,
                cases.workPerDay(),
                teams,
                service,
                overloaded
                        ? cases.openWithoutOverload()
                        : Arrays.stream(cases.open()).sum(),
                new SolvedNumbers(demand, pathway, workforce, balanced)
                        .of(stated, stages, teams, entryDelay(), referrals, returns),
                warnings);
    }

    /** Children referred in a day: as stated, or as many as keep up those who start the first stage. */
    private double referrals(double entry) {
        if (!demand.referralsPerYear().isBalance()) {
            return demand.referralsPerYear().given() / DAYS_PER_YEAR;
        }
        String first = pathway.firstStage();
        if (entry < -CRITICAL) {
            throw new Unbalanced(
                    "open-cases/" + first,
                    "no balance: more cases come back to " + first
                            + " from other stages than hold its open cases steady; "
                            + "permitted: more open cases there, or smaller shares that lead back to it");
        }
        double reach = 1 - demand.frontDoor().noFurtherAction().fraction();
        if (reach == 0 && entry > 0) {
            throw new Unbalanced(
                    "demand/front-door/no-further-action",
                    "found 100 %, so nobody reaches " + first
                            + ", whose open cases are to hold steady; permitted: less than 100 %, or "
                            + "stated `referrals-per-year` without open cases of " + first);
        }
        return entry <= 0 ? 0 : entry / reach;
    }

    /** Where stages share out a worker's time, a load of the capacity or more never comes down. */
    private List<String> warnings(CaseBalance cases, double[] capacity) {
        List<String> warnings = new ArrayList<>();
        double[] offered = cases.offeredToSharedTime();
        for (int t = 0; t < offered.length; t++) {
            if (offered[t] > 0 && offered[t] >= capacity[t] * (1 - CRITICAL)) {
                warnings.add(String.format(
                        Locale.ROOT,
                        "team %s is offered work worth %.0f cases in stages with `overload-elasticity: 1`, and its staff can "
                                + "carry %.0f: cases pile up without end. Lower the elasticity, or state more staff or less "
                                + "demand.",
                        teamIds.get(t),
                        offered[t],
                        capacity[t]));
            }
        }
        return warnings;
    }

    private CaseBalance solveCases(
            StageTable stated, List<TeamBalance> teams, double[] capacity, Interruptions interruptions) {
        boolean[][] holds = new boolean[teams.size()][stated.count()];
        for (int t = 0; t < holds.length; t++) {
            Team team = workforce.teams().get(teamIds.get(t));
            for (int s = 0; s < stated.count(); s++) {
                holds[t][s] = team.holds().contains(stageIds.get(s));
            }
        }
        boolean[] counted = counted();
        boolean[] solvedFor = balanced ? counted : new boolean[counted.length];
        double[] open = new double[counted.length];
        for (int s = 0; s < open.length; s++) {
            open[s] = openCases.getOrDefault(stageIds.get(s), 0);
        }
        CaseBalance cases =
                new CaseBalance(stated, holds, capacity, interruptions, workingPerDay, entryDelay(), solvedFor, open);
        boolean find = demand.referralsPerYear().isBalance();
        double entry = find
                ? Double.NaN
                : demand.referralsPerYear().given()
                        / DAYS_PER_YEAR
                        * (1 - demand.frontDoor().noFurtherAction().fraction());
        cases.solve(entry);
        cases.refuseImpossibleShares(stageIds);
        cases.refuseUnreachable(stageIds);
        return cases;
    }

    private boolean[] counted() {
        boolean[] counted = new boolean[stageIds.size()];
        for (int s = 0; s < counted.length; s++) {
            counted[s] = openCases.containsKey(stageIds.get(s));
        }
        return counted;
    }

    /** Open cases that the start state holds: as stated; what is not stated is solved only in a balance. */
    private double[] openAtStart(CaseBalance cases, boolean[] counted) {
        double[] open = cases.open();
        for (int s = 0; s < open.length; s++) {
            open[s] = counted[s] ? openCases.get(stageIds.get(s)) : balanced ? open[s] : 0;
        }
        return open;
    }

    private double entryDelay() {
        return entryDelay(demand, pathway, workingPerDay);
    }

    /** Working days of the front door that the first stage's published length contains. */
    static double entryDelay(Demand demand, Pathway pathway, double workingPerDay) {
        Span decided = demand.frontDoor().decidedIn();
        double days = decided.isWorking() ? decided.workingDays() : decided.days() * workingPerDay;
        return pathway.stages().get(pathway.firstStage()).durationsAre() == DurationBasis.PUBLISHED ? days : 0;
    }
}

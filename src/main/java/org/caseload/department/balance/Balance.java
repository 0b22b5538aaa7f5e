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
    private static final String ENGLAND_VACANCIES = "14.2 % of posts vacant, England 2025 (DfE workforce census)";

    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final Map<String, Integer> openCases;
    private final boolean balanced;
    private final double workingPerDay;
    private final double handover;
    private final List<String> stageIds;
    private final List<String> teamIds;
    private final List<Solved> solved = new ArrayList<>();

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
        List<TeamBalance> teams = solveTeams(grades, service);
        Interruptions interruptions = interruptions(teams, grades);
        double[] capacity = capacity(teams, grades, interruptions);
        CaseBalance cases = solveCases(stated, teams, capacity, interruptions);
        StageTable stages = StageRows.withShares(stated, cases.shares());
        double noFurtherAction = demand.frontDoor().noFurtherAction().fraction();
        double referrals = demand.referralsPerYear().isBalance()
                ? cases.entry() / (1 - noFurtherAction)
                : demand.referralsPerYear().given() / DAYS_PER_YEAR;
        double returns = new ReturnBalance(stages, cases.slowness())
                .probability(
                        demand.reReferral().withinTwelveMonths().fraction(),
                        noFurtherAction,
                        demand.reReferral().lag().law());
        report(stated, stages, teams, referrals, returns);
        boolean[] counted = counted();
        List<String> warnings = warnings(cases, capacity);
        new MarketBalance(workforce, grades).warning(teams).ifPresent(warnings::add);
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
                warnings.isEmpty() ? Arrays.stream(cases.open()).sum() : cases.openWithoutOverload(),
                solved,
                warnings);
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

    private List<TeamBalance> solveTeams(GradeTable grades, ServiceCurves service) {
        StaffBalance staff = new StaffBalance(grades, service, workforce.recruitment(), workforce.agency());
        List<TeamBalance> steady = teamIds.stream()
                .map(id -> staff.solve(id, workforce.teams().get(id), balanced))
                .toList();
        List<TeamBalance> served = workforce
                .lengthOfService()
                .map(mix -> new ServiceMixFit(mix, grades, service).fit(steady, established(grades)))
                .orElse(steady);
        return new MarketBalance(workforce, grades).waiting(served, balanced);
    }

    private double[][] established(GradeTable grades) {
        double[][] inPost = new double[teamIds.size()][grades.count()];
        for (int t = 0; t < inPost.length; t++) {
            Map<String, Double> team = workforce.teams().get(teamIds.get(t)).inPost();
            for (int g = 0; g < grades.count(); g++) {
                GradeTable.Row row = grades.row(g);
                inPost[t][g] = row.isEstablished() ? team.getOrDefault(row.id(), 0.0) : 0;
            }
        }
        return inPost;
    }

    private Interruptions interruptions(List<TeamBalance> teams, GradeTable grades) {
        double leavers = 0;
        double inPost = 0;
        for (int t = 0; t < teams.size(); t++) {
            leavers += teams.get(t).leaversPerDay();
            inPost += grades.inPost(workforce.teams().get(teamIds.get(t)));
        }
        double onLeave =
                workforce.longLeave().map(leave -> leave.rate().perDay()).orElse(0.0);
        double perWorkingDay = inPost > 0 ? (leavers / inPost + onLeave) / workingPerDay : 0;
        return Interruptions.of(workforce.sickness(), perWorkingDay, handover);
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
        return cases;
    }

    /** By team: comfortable load of its staff who are neither on long leave nor absent for long. */
    private double[] capacity(List<TeamBalance> teams, GradeTable grades, Interruptions interruptions) {
        HelpedCapacity helped = new HelpedCapacity(workforce, grades, interruptions);
        double[] capacity = new double[teams.size()];
        for (int t = 0; t < capacity.length; t++) {
            capacity[t] = helped.of(
                    workforce.teams().get(teamIds.get(t)), teams.get(t).capacity());
        }
        return capacity;
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
        Span decided = demand.frontDoor().decidedIn();
        double days = decided.isWorking() ? decided.workingDays() : decided.days() * workingPerDay;
        return pathway.stages().get(pathway.firstStage()).durationsAre() == DurationBasis.PUBLISHED ? days : 0;
    }

    private void report(
            StageTable stated, StageTable stages, List<TeamBalance> teams, double referrals, double returns) {
        if (demand.referralsPerYear().isBalance()) {
            String published = demand.publishedReferrals().isPresent()
                    ? String.format(
                            Locale.ROOT,
                            "%,d published",
                            StrictMath.round(demand.publishedReferrals().getAsDouble()))
                    : "";
            solved.add(new Solved("Referrals a year", referrals * DAYS_PER_YEAR, "children a year", published));
        }
        if (balanced) {
            reportShares(stated, stages);
        }
        if (returns > 0) {
            solved.add(new Solved(
                    "Chance that a closed child is referred again",
                    returns * 100,
                    "% of closures",
                    percent(demand.reReferral().withinTwelveMonths().fraction())
                            + " of referrals within 12 months of the one before"));
        }
        reportFactors();
        reportEnquiries(stated);
        for (int t = 0; t < teams.size(); t++) {
            if (workforce.teams().get(teamIds.get(t)).posts().isBalance()
                    && teams.get(t).posts() > 0) {
                TeamBalance team = teams.get(t);
                solved.add(new Solved("Posts in " + teamIds.get(t), team.posts(), "FTE", ""));
                solved.add(new Solved(
                        "Posts vacant in " + teamIds.get(t),
                        100 * team.vacancies() / team.posts(),
                        "% of posts",
                        ENGLAND_VACANCIES));
            }
        }
    }

    private void reportShares(StageTable stated, StageTable stages) {
        for (int s = 0; s < stages.count(); s++) {
            List<StageTable.Destination> now = stages.row(s).destinations();
            for (int d = 0; d < now.size(); d++) {
                double before = stated.row(s).destinations().get(d).share();
                if (Math.abs(now.get(d).share() - before) > 1e-9) {
                    int to = now.get(d).stage();
                    solved.add(new Solved(
                            "From " + stageIds.get(s) + " to "
                                    + (to == StageTable.CLOSED ? "closed" : stageIds.get(to)),
                            100 * now.get(d).share(),
                            "% of cases",
                            percent(before) + " in the pathway"));
                }
            }
        }
    }

    private void reportFactors() {
        pathway.stages().forEach((id, stage) -> {
            if (PublishedDurations.fallsOffAtItsLimit(stage)) {
                solved.add(new Solved(
                        "Work in " + id + " that fits within the limit",
                        100 * PublishedDurations.uninterrupted(stage),
                        "% where nothing interrupts",
                        percent(PublishedDurations.publishedOnTime(stage)) + " on time at reference conditions"));
            }
            double factor = PublishedDurations.factor(stage);
            if (factor != 1) {
                boolean onTime = stage.needsTheWorker() && stage.onTimeLimit().isPresent();
                solved.add(new Solved(
                        "Work in published lengths of " + id,
                        factor,
                        "times the published length",
                        onTime
                                ? percent(PublishedDurations.publishedOnTime(stage))
                                        + " on time at reference conditions"
                                : "the published mean at reference conditions"));
            }
        });
    }

    private void reportEnquiries(StageTable stated) {
        pathway.conference().ifPresent(held -> {
            double factor = PublishedEnquiries.factor(held, stated, entryDelay());
            if (factor != 1) {
                solved.add(new Solved(
                        "Work in published lengths of enquiries",
                        factor,
                        "times the published length",
                        percent(PublishedEnquiries.publishedOnTime(held))
                                + " of conferences on time at reference conditions"));
            }
        });
    }

    private static String percent(double share) {
        return StrictMath.rint(share * 10000) / 100 + " %";
    }
}

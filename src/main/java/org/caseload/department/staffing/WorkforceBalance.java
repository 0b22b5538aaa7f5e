package org.caseload.department.staffing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.length.Interruptions;
import org.caseload.department.record.Warning;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Workforce;

/** The steady staff of all teams, and what their cases get from it: how much they can carry, and what interrupts them. */
public final class WorkforceBalance {
    private final Workforce workforce;
    private final GradeTable grades;
    private final ServiceCurves service;
    private final List<String> teamIds;
    private List<Warning> warnings = List.of();

    /**
     * Of a workforce and its grades.
     *
     * @param workforce as stated
     * @param grades its grades as a table
     */
    public WorkforceBalance(Workforce workforce, GradeTable grades) {
        this(workforce, grades, new ServiceCurves(grades));
    }

    WorkforceBalance(Workforce workforce, GradeTable grades, ServiceCurves service) {
        this.workforce = workforce;
        this.grades = grades;
        this.service = service;
        teamIds = List.copyOf(workforce.teams().keySet());
    }

    /** The staff of every team; {@code mustHold} when a balance is asked for, so that what cannot hold steady is an error. */
    public List<TeamBalance> solve(boolean mustHold) {
        return new MarketBalance(workforce, grades).waiting(served(), mustHold);
    }

    /** The same before the market has its say: how long the staff have served. */
    List<TeamBalance> served() {
        StaffBalance staff = new StaffBalance(workforce, grades, service);
        List<TeamBalance> steady = teamIds.stream()
                .map(id -> staff.solve(id, workforce.teams().get(id)))
                .toList();
        warnings = staff.warnings();
        return workforce
                .lengthOfService()
                .map(mix -> new ServiceMixFit(mix, grades, service).fit(steady, established()))
                .orElse(steady);
    }

    /** How long starters stay, by grade. */
    public ServiceCurves service() {
        return service;
    }

    /** What a reader should know where posts cannot be filled as fast as they fall vacant. */
    public Optional<Warning> marketWarning(List<TeamBalance> teams) {
        return new MarketBalance(workforce, grades).warning(teams);
    }

    /** What a reader should know of the staff once they are solved. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** By team and grade: permanent social workers in post on the start date, in FTE. */
    double[][] established() {
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

    /** What stops a case while its worker holds it, leavers averaged over all teams. */
    public Interruptions interruptions(List<TeamBalance> teams, double workingPerDay, double handover) {
        double leavers = 0;
        double inPost = 0;
        double agencyLeavers = 0;
        for (int t = 0; t < teams.size(); t++) {
            leavers += teams.get(t).leaversPerDay();
            inPost += grades.inPost(workforce.teams().get(teamIds.get(t)));
            agencyLeavers += teams.get(t).agency().leaving();
        }
        double onLeave =
                workforce.longLeave().map(leave -> leave.rate().perDay()).orElse(0.0);
        double agency = workforce.agencyInPost();
        double all = inPost + agency;
        double perWorkingDay = all > 0 ? (leavers + onLeave * inPost + agencyLeavers) / all / workingPerDay : 0;
        return Interruptions.of(workforce.sickness(), perWorkingDay, handover);
    }

    /** By team: comfortable load of its staff who are neither on long leave nor absent for long. */
    public double[] capacity(List<TeamBalance> teams, Interruptions interruptions) {
        HelpedCapacity helped = new HelpedCapacity(workforce, grades, interruptions);
        double[] capacity = new double[teams.size()];
        for (int t = 0; t < capacity.length; t++) {
            capacity[t] = helped.of(
                    workforce.teams().get(teamIds.get(t)), teams.get(t).capacity());
        }
        return capacity;
    }
}

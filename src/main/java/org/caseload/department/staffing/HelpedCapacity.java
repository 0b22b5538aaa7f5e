package org.caseload.department.staffing;

import java.util.function.Predicate;
import org.caseload.department.length.Interruptions;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.LongLeave;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * What a team's workers can carry once those who are away are left out, support workers help and seniors supervise in a manager's
 * place: their own comfortable load, more for every support worker at work, less for the hours of newly qualified staff.
 */
final class HelpedCapacity {
    private final Workforce workforce;
    private final GradeTable grades;
    private final double onLeave;
    private final double absent;
    private final double longAbsent;

    /**
     * Capacities of a workforce.
     *
     * @param workforce the workforce
     * @param grades its grades
     * @param interruptions its sickness
     */
    HelpedCapacity(Workforce workforce, GradeTable grades, Interruptions interruptions) {
        this.workforce = workforce;
        this.grades = grades;
        onLeave = workforce.longLeave().map(LongLeave::shareAway).orElse(0.0);
        absent = interruptions.absentWorkers();
        longAbsent = interruptions.longAbsentWorkers();
    }

    /** Comfortable load of a team whose workers in post could carry so much if all were there. */
    double of(Team team, double inPost) {
        double full = comfortable(team, row -> row.role() == Role.SOCIAL_WORKER);
        double alone = inPost * (1 - longAbsent) * (1 - onLeave * permanent(team, full));
        double own = full > 0 ? alone * (1 + support(team) / full) : alone;
        return own + holdingSupport(team) - supervising(team);
    }

    /** Part of a team's comfortable load that is of permanent staff, who alone go on leave. */
    private double permanent(Team team, double full) {
        return onLeave > 0 && full > 0 ? comfortable(team, GradeTable.Row::isEstablished) / full : 1;
    }

    private double comfortable(Team team, Predicate<GradeTable.Row> which) {
        return grades.rows().stream()
                .filter(which)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0) * row.carries())
                .sum();
    }

    private double atWork() {
        return (1 - absent) * (1 - onLeave);
    }

    private double support(Team team) {
        return inPost(team, row -> row.role() == Role.FAMILY_SUPPORT && !row.holdsCases())
                * atWork()
                * workforce.support().capacity();
    }

    /** What support workers who hold cases themselves can carry. */
    private double holdingSupport(Team team) {
        return comfortable(team, row -> row.role() == Role.FAMILY_SUPPORT) * (1 - longAbsent) * (1 - onLeave);
    }

    private double supervising(Team team) {
        double newly = team.inPost().getOrDefault("newly-qualified", 0.0);
        double seniors = team.inPost().getOrDefault("senior", 0.0);
        if (workforce.supervision().isEmpty()
                || inPost(team, row -> row.role() == Role.TEAM_MANAGER) > 0
                || newly == 0
                || seniors == 0) {
            return 0;
        }
        double kept = workforce.supervision().get().keeps(newly, seniors * atWork());
        return (1 - kept) * seniors * grades.row(grades.find("senior")).carries();
    }

    private double inPost(Team team, Predicate<GradeTable.Row> which) {
        return grades.rows().stream()
                .filter(which)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }
}

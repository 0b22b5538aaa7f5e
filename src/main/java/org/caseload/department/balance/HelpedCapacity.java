package org.caseload.department.balance;

import org.caseload.department.record.Role;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * What a team's workers can carry once support workers help them and seniors supervise in a manager's place: their own comfortable
 * load, more for every support worker at work, less for the hours of newly qualified staff.
 */
final class HelpedCapacity {
    private final Workforce workforce;
    private final GradeTable grades;
    private final double atWork;

    /**
     * Capacities of a workforce.
     *
     * @param workforce the workforce
     * @param grades its grades
     * @param atWork share of people who are not absent
     */
    HelpedCapacity(Workforce workforce, GradeTable grades, double atWork) {
        this.workforce = workforce;
        this.grades = grades;
        this.atWork = atWork;
    }

    /** Comfortable load of a team whose workers alone can carry so much. */
    double of(Team team, double alone) {
        double full = grades.rows().stream()
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0) * row.comfortable())
                .sum();
        return (full > 0 ? alone * (1 + support(team) / full) : alone) - supervising(team);
    }

    private double support(Team team) {
        return inPost(team, Role.FAMILY_SUPPORT) * atWork * workforce.support().capacity();
    }

    private double supervising(Team team) {
        double newly = team.inPost().getOrDefault("newly-qualified", 0.0);
        double seniors = team.inPost().getOrDefault("senior", 0.0);
        if (workforce.supervision().isEmpty() || inPost(team, Role.TEAM_MANAGER) > 0 || newly == 0 || seniors == 0) {
            return 0;
        }
        double kept = workforce.supervision().get().keeps(newly, seniors * atWork);
        return (1 - kept) * seniors * grades.row(grades.find("senior")).comfortable();
    }

    private double inPost(Team team, Role role) {
        return grades.rows().stream()
                .filter(row -> row.role() == role)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }
}

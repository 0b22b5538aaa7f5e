package org.caseload.department.blueprint;

import java.util.Arrays;
import org.caseload.department.record.Role;

/**
 * What a department carries on its start date.
 *
 * @param cases open cases, all stages together
 * @param holders FTE of the social workers who hold cases, agency workers among them, whoever is away included
 */
public record CaseloadAtStart(double cases, double holders) {

    /** The caseload from which all replications of a department start. */
    public static CaseloadAtStart of(PreparedDepartment department) {
        double cases = department.knownCases().isEmpty()
                ? Arrays.stream(department.balance().openCases()).sum()
                : department.knownCases().size();
        double holders = department.facts().workforce().teams().values().stream()
                .mapToDouble(team -> department.grades().rows().stream()
                        .filter(row -> row.role() == Role.SOCIAL_WORKER)
                        .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0) * row.holding())
                        .sum())
                .sum();
        return new CaseloadAtStart(cases, holders);
    }

    /** Cases of each FTE; not a number where nobody holds any. */
    public double each() {
        return holders > 0 ? cases / holders : Double.NaN;
    }
}

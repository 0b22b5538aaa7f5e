package org.caseload.department.staffing;

import java.util.Locale;
import java.util.Optional;
import org.caseload.department.length.Interruptions;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.LongLeave;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * The official average with which a simulation begins: cases over the FTE of the social workers who hold any. Whoever is away for
 * so long that the cases went to colleagues, or on long leave, holds none.
 *
 * @param cases cases that workers hold
 * @param holders FTE of the social workers who are there to hold them, whoever is away included
 * @param away FTE of those of them who are away for so long that they hold none, on average
 */
public record AverageAtStart(double cases, double holders, double away) {
    /** A larger difference is told; a smaller one is what rounding and two days of counting make. An assumption. */
    private static final double FAR = 0.05;

    /**
     * That of a department.
     *
     * @param workforce its staff, every number given
     * @param grades its grades
     * @param cases cases that workers hold
     */
    public static AverageAtStart of(Workforce workforce, GradeTable grades, double cases) {
        double ill = Interruptions.of(workforce.sickness(), 0, 0).longAbsentWorkers();
        double onLeave = workforce.longLeave().map(LongLeave::shareAway).orElse(0.0);
        double holders = 0;
        double away = 0;
        for (Team team : workforce.teams().values()) {
            for (GradeTable.Row row : grades.rows()) {
                boolean holds = row.role() == Role.SOCIAL_WORKER;
                double fte = holds ? team.inPost().getOrDefault(row.id(), 0.0) * row.holding() : 0;
                double leave = row.contract() == Contract.PERMANENT ? onLeave : 0;
                holders += fte;
                away += fte * (leave + (1 - leave) * ill);
            }
        }
        return new AverageAtStart(cases, holders, away);
    }

    /** Cases of each FTE who holds any. */
    public double each() {
        return cases / (holders - away);
    }

    /** A published average that the cases and the staff stated do not make. */
    public Optional<Warning> beside(double published) {
        if (!(holders > away) || Math.abs(each() / published - 1) <= FAR) {
            return Optional.empty();
        }
        return Optional.of(new Warning(
                WarningRule.AVERAGE_NOT_AS_PUBLISHED,
                String.format(
                        Locale.ROOT,
                        "published-caseload: %.1f is stated, and %,.0f cases on %.1f FTE, of whom %.1f are away for so long that they hold "
                                + "none, are %.1f each. Check `cases` and whom `in-post` counts: %.1f FTE would make it %.1f.",
                        published,
                        cases,
                        holders,
                        away,
                        each(),
                        cases / published * holders / (holders - away),
                        published)));
    }
}

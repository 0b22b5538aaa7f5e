package org.caseload.department.workforce;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.WhiteSpace;

/**
 * One row of a file of the staff in post.
 *
 * @param id the worker's own id
 * @param team the team
 * @param grade the grade
 * @param fte hours as a share of full time
 * @param started first day at the council
 * @param absentSince first day of an absence that goes on
 * @param leaving last day, on which they are still there, where somebody has resigned
 */
public record StaffMember(
        @Parameter(
                key = "worker",
                says = "A number or pseudonym that is the worker's own, never a name; their luck is keyed by it.",
                source = "the council's staff list, anonymised")
        String id,

        @Parameter(says = "The team, by its id.", source = "the council's staff list")
        String team,

        @Parameter(says = "The grade, by its id.", source = "the council's staff list")
        String grade,

        @Parameter(
                says = "Hours as a share of full time.",
                unit = "FTE",
                defaultsTo = "1",
                positive = true,
                max = "1",
                source = "assumption: full-time where the list does not say")
        double fte,

        @Parameter(
                says = "First day at the council: it decides the rate of leaving, the step of the induction and when "
                        + "somebody newly qualified becomes a social worker.",
                min = "1950-01-01",
                max = "2150-12-31",
                source = "the council's staff list")
        LocalDate started,

        @Parameter(
                says =
                        "First day of an absence that goes on, away from its morning. Blank: at work. Without the column, absence is drawn as in a "
                                + "steady department.",
                min = "1990-01-01",
                max = "2150-12-31",
                source = "the council's staff list")
        Optional<LocalDate> absentSince,

        @Parameter(
                says =
                        "Last day at the council of somebody who has resigned: there the whole day, gone the next. Blank: has not "
                                + "resigned. Without the column, notice is drawn as in a steady department.",
                min = "1990-01-01",
                max = "2150-12-31",
                source = "the council's staff list")
        Optional<LocalDate> leaving)
        implements Coherent {

    /** Takes team and grade as people write them: {@code Social worker} is {@code social-worker}. */
    public StaffMember {
        team = word(team);
        grade = word(grade);
    }

    private static String word(String written) {
        return WhiteSpace.tidy(written.replace('_', ' '))
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }

    @Override
    public void check(Objections objections) {
        absentSince
                .filter(day -> day.isBefore(started))
                .ifPresent(day -> objections.raise(
                        "absent-since",
                        "found " + day + ", before the first day at work; permitted: " + started + " or later"));
    }
}

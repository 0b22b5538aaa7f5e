package org.caseload.department.blueprint;

import java.util.List;
import java.util.Locale;
import org.caseload.department.casework.StageTable;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.random.Equilibrium;

/**
 * The open cases of a stage of which it is stated how many are past the stage's limit: the ages of those lie beyond it, the
 * ages of all others within it.
 *
 * @param count how many are past it
 * @param late a case past the limit
 * @param inTime a case within it
 */
public record OverdueAtStart(int count, StageInProgress late, StageInProgress inTime) {

    /** The open cases of a stage, or null where nothing is stated about them. */
    static OverdueAtStart of(int stage, PreparedDepartment blueprint) {
        StageTable.Row row = blueprint.balance().stages().row(stage);
        Integer count = blueprint.facts().overdue().get(row.id());
        if (count == null) {
            return null;
        }
        StagePace pace = new StagePace(blueprint);
        List<Equilibrium> laws = blueprint.laws().ofStage(stage);
        double limit = pace.workIn(stage, row.limit());
        StageInProgress late = StageInProgress.between(row, laws, limit, Double.POSITIVE_INFINITY);
        StageInProgress inTime = StageInProgress.between(row, laws, Math.min(limit, pace.entryDelay(stage)), limit);
        if (late.isBeyond() && count > 0) {
            throw new Unbalanced(
                    "overdue/" + row.id(),
                    String.format(
                            Locale.ROOT,
                            "found %d, but no case of %s lasts longer than its limit by the pathway; permitted: 0, or durations "
                                    + "that go beyond the limit",
                            count,
                            row.id()));
        }
        return new OverdueAtStart(count, late, inTime);
    }
}

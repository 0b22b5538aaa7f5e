package org.caseload.department.plan;

import java.util.Map;
import java.util.Optional;
import org.caseload.department.blueprint.PlannedAhead;
import org.caseload.department.run.DepartmentModel;

/**
 * A named, dated action of a plan, such as a wave of recruits: a record that says what it refers to, on which days something
 * happens, and what it does to a department.
 */
public interface PlannedAction extends PlannedAhead {

    /** Has everything checked that the action names: dates, grades, teams, stages. */
    void check(PlanCheck check);

    /** Names the days on which something happens, in few words, for the margins of charts. */
    void announce(Milestones milestones);

    /** Begins in a replication: sets its alarms, or tells the offices what holds from when. */
    void begin(ActionContext context);

    /**
     * Begins all actions of a plan, in the order in which they are written.
     *
     * @param plan them by name
     * @param offices the department as it stands on the first midnight
     */
    static void beginAll(Map<String, PlannedAction> plan, DepartmentModel offices) {
        TeamChooser placing = new TeamChooser(offices);
        plan.forEach((name, action) -> action.begin(new ActionContext(
                offices, placing, name, offices.scene().blueprint().sourceOf(name))));
    }

    /** The recruitment wave that it is, for whoever asks how large it would have to be. */
    default Optional<RecruitmentWave> findWave() {
        return Optional.empty();
    }

    /**
     * How many people start by it.
     *
     * @param inPost staff in post on the start date, in FTE
     * @param years how far the study looks
     */
    default double starters(double inPost, double years) {
        return 0;
    }
}

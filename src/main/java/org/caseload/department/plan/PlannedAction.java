package org.caseload.department.plan;

/**
 * A named, dated action of a plan, such as a wave of recruits: a record that lives in the room of what it changes. It says
 * what it refers to and on which days something happens; what it does is done by the department.
 */
public interface PlannedAction {

    /** Has everything checked that the action names: dates, grades, teams, stages. */
    void check(PlanCheck check);

    /** Names the days on which something happens, in few words, for the margins of charts. */
    void announce(Milestones milestones);

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

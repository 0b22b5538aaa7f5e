package org.caseload.department.run;

import org.caseload.department.plan.AgencyRunDown;
import org.caseload.department.plan.AllocationChange;
import org.caseload.department.plan.Expense;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.plan.ProjectTeam;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.department.plan.RetentionPayment;
import org.caseload.department.plan.SteadyIntake;
import org.caseload.department.plan.TeamOpening;
import org.caseload.department.plan.TurnoverChange;

/**
 * Sets the alarms of a plan's dated actions. Changes of demand and of thresholds are not here: they are known to the rooms
 * that draw referrals and stages.
 */
public final class PlanSchedule {
    private final Offices offices;
    private final Placing placing;

    public PlanSchedule(Offices offices) {
        this.offices = offices;
        placing = new Placing(offices);
    }

    /** Sets the alarms of all actions, in the order in which they are written. */
    public void begin() {
        offices.scene().blueprint().plan().forEach(this::begin);
    }

    private void begin(String name, PlannedAction action) {
        int source = offices.scene().blueprint().sourceOf(name);
        if (action instanceof RecruitmentWave wave) {
            new WaveSchedule(offices, placing, source, wave).begin();
        } else if (action instanceof SteadyIntake intake) {
            new IntakeSchedule(offices, placing, source, intake).begin();
        } else if (action instanceof TeamOpening opening) {
            new OpeningSchedule(offices, placing, source, name, opening).begin();
        } else if (action instanceof ProjectTeam project) {
            new ProjectSchedule(offices, placing, source, project).begin();
        } else if (action instanceof AgencyRunDown runDown) {
            new RunDownSchedule(offices, runDown).begin();
        } else if (action instanceof RetentionPayment payment) {
            new RetentionSchedule(offices, payment).begin();
        } else if (action instanceof TurnoverChange change) {
            new TurnoverSchedule(offices, change).begin();
        } else if (action instanceof Expense expense) {
            new ExpenseSchedule(offices.scene(), expense).begin();
        } else if (action instanceof AllocationChange change) {
            new AllocationSchedule(offices, change).begin();
        }
    }
}

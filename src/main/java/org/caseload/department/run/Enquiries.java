package org.caseload.department.run;

import org.caseload.department.blueprint.StagePace;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Purpose;

/**
 * Enquiries before a conference: the last part of the stage that a case leaves for a plan. The stage's whole work stays what
 * it is; what slows the worker lengthens the enquiry too.
 */
public final class Enquiries {
    private final ReplicationContext scene;
    private final StageTable stages;
    private final Enquiry enquiry;
    private final StagePace pace;

    Enquiries(ReplicationContext scene) {
        this.scene = scene;
        stages = scene.stages();
        enquiry = stages.enquiry().orElse(null);
        pace = new StagePace(scene.blueprint());
    }

    /** A case has entered a stage with so much work: whether it will end with an enquiry, and when that begins. */
    void entered(Case child, double work, int visit) {
        if (isAhead(child)) {
            double needed = Math.min(work, needed(child, work, visit));
            child.willBeEnquired(needed);
            if (needed >= work) {
                begins(child);
            }
        }
    }

    /**
     * A case of the start state is in a stage: its enquiry lies ahead, or is under way since a day that follows from the
     * department's own speed.
     *
     * @param child the case, which has entered the stage
     * @param done work done in the stage, the front door's part left out
     * @param left work left in the stage
     */
    public void atStart(Case child, double done, double left) {
        if (!isAhead(child)) {
            return;
        }
        double needed = Math.min(done + left, needed(child, left, 0));
        if (left > needed) {
            child.willBeEnquired(needed);
        } else {
            child.enquiryBegins(Math.max(child.enteredAt(), scene.now() - since(child.stage(), needed - left)));
            scene.observer().enquiryStarted(scene.now(), child.number());
        }
    }

    /** An enquiry begins now. */
    void begins(Case child) {
        child.enquiryBegins(scene.now());
        scene.observer().enquiryStarted(scene.now(), child.number());
    }

    /** A case has left a stage: if a conference ended it, the conference is held. */
    void left(Case child, int next) {
        if (enquiry != null && next == enquiry.leadsTo()) {
            if (child.awaitsEnquiry()) {
                begins(child);
            }
            scene.observer().conferenceHeld(scene.now(), child.number(), child.enquiryStartedAt());
        }
    }

    private boolean isAhead(Case child) {
        return enquiry != null && stages.leadsTo(child.stage(), child.destination()) == enquiry.leadsTo();
    }

    /**
     * Work of the enquiry in the stage's time base. In a stage counted in calendar days it is the calendar time that its
     * working days take back from the day on which the stage would end.
     */
    private double needed(Case child, double left, int visit) {
        double workingDays = enquiry.work().quantile(scene.luck().uniform(child.child(), Purpose.ENQUIRY, visit));
        if (stages.row(child.stage()).kind().working()) {
            return workingDays;
        }
        double end = scene.now() + left;
        double begin = scene.workingTime().when(scene.workingTime().elapsed(end) - workingDays);
        return Math.max(0, end - begin);
    }

    /** Calendar days since which so much work of a stage has been done; in working days where the stage counts them. */
    private double since(int stage, double work) {
        if (!stages.row(stage).kind().working()) {
            return pace.elapsed(stage, work);
        }
        double workingDays = pace.elapsed(stage, work) * scene.workingTime().workingDaysPerDay();
        return scene.now() - scene.workingTime().when(scene.workingTime().elapsed(scene.now()) - workingDays);
    }
}

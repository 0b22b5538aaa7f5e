package org.caseload.department.start;

import java.util.Map;
import org.caseload.department.blueprint.PathBefore;
import org.caseload.department.blueprint.StageInProgress;
import org.caseload.department.blueprint.StagePace;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.WaitingAtStart;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.Desk;
import org.caseload.department.run.ReplicationContext;
import org.caseload.random.DurationLaw;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * Draws the stated children who wait without a worker. Where the stage needs one, nothing has been done yet and the whole of
 * its work is left; where it does not, the stage has gone on for as long as they have waited.
 */
final class WaitingChildrenAtStart {

    private final ReplicationContext scene;
    private final Desk desk;
    private final CaseFlow flow;
    private final StagePace pace;
    private final PathBefore pathBefore;

    WaitingChildrenAtStart(ReplicationContext scene, Desk desk, CaseFlow flow, StagePace pace, PathBefore pathBefore) {
        this.scene = scene;
        this.desk = desk;
        this.flow = flow;
        this.pace = pace;
        this.pathBefore = pathBefore;
    }

    /** Puts every one of them on the list. */
    void draw() {
        for (Map.Entry<String, WaitingAtStart> waiting :
                scene.blueprint().facts().unallocated().entrySet()) {
            int stage = scene.stages().find(waiting.getKey());
            for (int k = 0; k < waiting.getValue().children(); k++) {
                draw(
                        stage,
                        Identity.of(Source.WAITING_AT_START.number(stage), k),
                        waiting.getValue().waited());
            }
        }
    }

    private void draw(int stage, long child, DurationLaw waited) {
        KeyedRandom luck = scene.luck();
        double since = since(waited, luck.uniform(child, Purpose.WAITED_AT_START, 0));
        double delay = pace.entryDelay(stage);
        boolean untouched = scene.stages().row(stage).kind().needsTheWorker();
        double age = untouched ? delay : delay + pace.workSince(stage, since);
        StageInProgress stay = StageInProgress.aged(
                scene.stages().row(stage), scene.blueprint().laws().ofStage(stage), age);
        int destination = stay.destination(luck.uniform(child, Purpose.DESTINATION, 0));
        double left = stay.left(destination, age, luck.uniform(child, Purpose.START_DURATION, 0));
        double referredAt = since - pace.elapsed(stage, delay) - pathBefore.days(child, stage, luck);
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, since);
        flow.tellEntered(open);
        flow.enquiries().atStart(open, Math.max(0, age - delay), left);
        desk.waitSince(open, left, since);
    }

    private double since(DurationLaw waited, double u) {
        double length = waited.law().quantile(u);
        return waited.working() ? Math.min(0, scene.workingTime().when(-length)) : -length;
    }
}

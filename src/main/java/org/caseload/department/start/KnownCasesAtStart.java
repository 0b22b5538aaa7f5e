package org.caseload.department.start;

import java.util.Map;
import org.caseload.department.blueprint.KnownCase;
import org.caseload.department.blueprint.PathBefore;
import org.caseload.department.blueprint.StageInProgress;
import org.caseload.department.blueprint.StagePace;
import org.caseload.department.casework.Case;
import org.caseload.department.people.Worker;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.Desk;
import org.caseload.department.run.ReplicationContext;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/** Opens the cases that a file of today's open cases lists: each with its worker, or on the list of those who wait. */
final class KnownCasesAtStart {
    private final ReplicationContext scene;
    private final Desk desk;
    private final CaseFlow flow;
    private final StagePace pace;
    private final PathBefore pathBefore;

    KnownCasesAtStart(ReplicationContext scene, Desk desk, CaseFlow flow, StagePace pace, PathBefore pathBefore) {
        this.scene = scene;
        this.desk = desk;
        this.flow = flow;
        this.pace = pace;
        this.pathBefore = pathBefore;
    }

    /** Opens every case; workers by the ids that the file gives them. */
    void draw(Map<String, Worker> workers) {
        for (KnownCase known : scene.blueprint().knownCases()) {
            draw(known, workers);
        }
    }

    private void draw(KnownCase known, Map<String, Worker> workers) {
        KeyedRandom luck = scene.luck();
        long child = known.child();
        int stage = known.stage();
        StageInProgress stay = known.stay();
        int destination = stay.destination(luck.uniform(child, Purpose.DESTINATION, 0));
        double age = stay.age(destination, luck.uniform(child, Purpose.START_AGE, 0));
        double left = stay.left(destination, age, luck.uniform(child, Purpose.START_DURATION, 0));
        double enteredAt = enteredAt(known, age);
        double referredAt =
                Double.isNaN(known.referredAt()) ? enteredAt - pathBefore.days(child, stage, luck) : known.referredAt();
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, enteredAt);
        flow.tellEntered(open);
        flow.enquiries().atStart(open, Math.max(0, age - pace.entryDelay(stage)), left);
        if (known.worker().isPresent()) {
            desk.give(open, left, workers.get(known.worker().get()));
        } else {
            desk.waitSince(open, left, enteredAt);
        }
    }

    private double enteredAt(KnownCase known, double age) {
        int stage = known.stage();
        if (!Double.isNaN(known.enteredAt())) {
            return known.enteredAt();
        }
        if (stage == scene.stages().first()) {
            return Math.min(scene.now(), known.referredAt() + pace.elapsed(stage, pace.entryDelay(stage)));
        }
        return known.worker().isEmpty() ? known.referredAt() : Math.max(known.referredAt(), pace.since(stage, age));
    }
}

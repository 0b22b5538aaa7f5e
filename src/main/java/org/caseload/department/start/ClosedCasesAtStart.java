package org.caseload.department.start;

import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.blueprint.StagePace;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.ComingBack;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.ReplicationContext;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** Draws the children whose cases are closed at the start and who will come back. */
final class ClosedCasesAtStart {
    private static final int TRIES = 64;

    private final ReplicationContext scene;
    private final BalancedDepartment balance;
    private final CaseFlow flow;
    private final StagePace pace;

    ClosedCasesAtStart(ReplicationContext scene, CaseFlow flow, StagePace pace) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.flow = flow;
        this.pace = pace;
    }

    /** Whatever the start, the referrals stated or solved include children who come back, so they must be there. */
    void draw() {
        double waiting = balance.referralsPerDay()
                * balance.returnProbability()
                * scene.blueprint().facts().demand().reReferral().lag().law().mean();
        Equilibrium lag = scene.blueprint().laws().returnLag();
        ComingBack comingBack = flow.comingBack();
        int count = PoissonCount.quantile(
                scene.luck().uniform(Identity.of(Source.CLOSED_AT_START.number(), 0), Purpose.START_STAGE, 0), waiting);
        for (int k = 0; k < count; k++) {
            long child = Identity.of(Source.CLOSED_AT_START.number(), k);
            double whole = lag.lengthBiasedQuantile(scene.luck().uniform(child, Purpose.RETURN_LAG, 0));
            double since = whole * scene.luck().uniform(child, Purpose.START_AGE, 0);
            double referredAt = scene.now() - since - episodeLength(child);
            comingBack.willComeBack(child, 1, referredAt, scene.now() + whole - since);
        }
    }

    /** Days from referral to closure of a case closed before the start: its path, at the department's own speed. */
    private double episodeLength(long child) {
        KeyedRandom luck = scene.luck();
        var rules = scene.blueprint().facts().demand().frontDoor();
        double days = balance.entryDelay() / scene.workingTime().workingDaysPerDay();
        if (luck.uniform(child, Purpose.FRONT_DOOR, 0) < rules.noFurtherAction().fraction()) {
            return days;
        }
        int stage = scene.stages().first();
        for (int visit = 0; stage != StageTable.CLOSED && visit < TRIES; visit++) {
            int destination = scene.stages().destination(stage, luck.uniform(child, Purpose.DESTINATION, visit));
            double work =
                    scene.stages().work(stage, destination).quantile(luck.uniform(child, Purpose.DURATION, visit));
            days += pace.elapsed(stage, visit == 0 ? Math.max(0, work - pace.entryDelay(stage)) : work);
            stage = scene.stages().leadsTo(stage, destination);
        }
        return days;
    }
}

package org.caseload.department.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.Case;
import org.caseload.department.demand.ComingBack;
import org.caseload.department.demand.PressureResponse;
import org.caseload.department.demand.Referrals;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.Span;
import org.caseload.random.Purpose;

/**
 * The front door: every referred group is decided within its time, first come, first decided; some need no further action,
 * the others start the first stage together.
 */
public final class FrontDoor implements Referrals.Arrival, ComingBack.Return {
    /** A group and the moment of its decision. */
    private record Waiting(List<Case> group, long family, double decided) {}

    private final ReplicationContext scene;
    private final CaseFlow flow;
    private final Pressure pressure;
    private final Thresholds thresholds;
    private final PressureResponse response;
    private final double noFurtherAction;
    private final Span decidedIn;
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final Timer decision;

    FrontDoor(ReplicationContext scene, CaseFlow flow, Pressure pressure, Thresholds thresholds) {
        this.scene = scene;
        this.flow = flow;
        this.pressure = pressure;
        this.thresholds = thresholds;
        response = scene.blueprint().facts().demand().pressureResponse();
        var rules = scene.blueprint().facts().demand().frontDoor();
        noFurtherAction = rules.noFurtherAction().fraction();
        decidedIn = rules.decidedIn();
        decision = new Timer(scene.timeline(), EventPriority.ARRIVAL, this::decideNext);
    }

    @Override
    public void referred(long family, int size) {
        List<Case> group = new ArrayList<>(size);
        for (int member = 0; member < size; member++) {
            group.add(flow.open(family + member, 0, scene.now()));
            scene.observer().referred(scene.now(), group.get(member).number(), Double.NaN);
        }
        receive(group, family, scene.now());
    }

    @Override
    public void cameBack(long child, int episode, double previousReferral) {
        Case back = flow.open(child, episode, scene.now());
        scene.observer().referred(scene.now(), back.number(), previousReferral);
        receive(List.of(back), child, scene.now());
    }

    /** Somebody referred at a time, now or before, waits for the decision. */
    public void receive(List<Case> group, long family, double referredAt) {
        if (decidedIn.length() == 0) {
            decide(group, family);
            return;
        }
        queue.add(new Waiting(group, family, decidedAt(referredAt)));
        if (!decision.isSet()) {
            decision.at(queue.peek().decided());
        }
    }

    /** When somebody referred at a time is decided about. */
    public double decidedAt(double referredAt) {
        return decidedIn.isWorking()
                ? scene.workingTime().after(referredAt, decidedIn.workingDays())
                : referredAt + decidedIn.days();
    }

    private void decideNext() {
        Waiting first = queue.remove();
        if (!queue.isEmpty()) {
            decision.at(queue.peek().decided());
        }
        decide(first.group(), first.family());
    }

    private void decide(List<Case> group, long family) {
        int episode = group.get(0).episode();
        double share = noFurtherAction();
        if (share > 0 && scene.luck().uniform(family, Purpose.FRONT_DOOR, episode) < share) {
            for (Case child : group) {
                scene.observer().noFurtherAction(scene.now(), child.number());
                flow.comingBack().closed(child.child(), child.episode(), child.referredAt());
            }
        } else {
            flow.start(group);
        }
    }

    /** The share that ends here now; the same children first whatever the pressure, since each keeps its own number. */
    private double noFurtherAction() {
        return thresholds.noFurtherAction(
                response.isOn() ? response.noFurtherAction(noFurtherAction, pressure.relative()) : noFurtherAction);
    }
}

package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.Caseload;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.ComingBack;
import org.caseload.department.people.Worker;
import org.caseload.random.Purpose;

/**
 * The flow of a case: it starts, goes from stage to stage, stays with its worker or goes to another team, and closes. Where
 * it goes next is drawn when it enters a stage, then how long that takes.
 */
public final class CaseFlow implements Caseload.Completion {
    /**
     * A share of the cases that would start one stage start another.
     *
     * @param index tells its draws from those of other shifts
     * @param from first day of the simulation on which it holds
     * @param until first day on which it no longer holds
     * @param startsOf number of the stage whose starts move
     * @param goTo number of the stage they start instead
     * @param share the share of starts that move
     */
    public record Shift(int index, double from, double until, int startsOf, int goTo, double share) {}

    private final ReplicationContext scene;
    private final StageTable stages;
    private final Desk desk;
    private final Thresholds thresholds;
    private final ComingBack comingBack;
    private final double handover;
    private final Enquiries enquiries;
    private final List<Shift> shifts = new ArrayList<>();
    private int cases;

    CaseFlow(ReplicationContext scene, Desk desk, Thresholds thresholds) {
        this.scene = scene;
        this.thresholds = thresholds;
        this.stages = scene.stages();
        this.desk = desk;
        enquiries = new Enquiries(scene);
        PreparedDepartment blueprint = scene.blueprint();
        handover = blueprint.facts().allocation().handover().workingDays();
        comingBack = new ComingBack(
                blueprint.balance().returnProbability(),
                blueprint.facts().demand().reReferral().lag().law(),
                scene.luck(),
                scene.timeline(),
                (child, episode, before) -> frontDoor().cameBack(child, episode, before));
    }

    private FrontDoor door;

    void frontDoor(FrontDoor frontDoor) {
        door = frontDoor;
    }

    private FrontDoor frontDoor() {
        return door;
    }

    /** From now on this shift holds too; of several that would move a case the first told does. */
    public void shifts(Shift shift) {
        shifts.add(shift);
    }

    /** Who will be referred again after a closure. */
    public ComingBack comingBack() {
        return comingBack;
    }

    /** A case at its referral. */
    public Case open(long child, int episode, double referredAt) {
        return new Case(cases++, child, episode, referredAt);
    }

    /** A group starts the first stage together. */
    void start(List<Case> group) {
        double[] work = new double[group.size()];
        boolean together = true;
        for (int i = 0; i < work.length; i++) {
            work[i] = enter(group.get(i), stages.first());
            together &= group.get(i).stage() == group.get(0).stage();
        }
        if (together) {
            desk.allocate(group, work);
        } else {
            for (int i = 0; i < work.length; i++) {
                desk.allocate(List.of(group.get(i)), new double[] {work[i]});
            }
        }
    }

    /** Enters a stage, or the one that a threshold shift puts in its place; returns the work to do in it. */
    private double enter(Case child, int stage) {
        int visit = child.nextVisit();
        int entered = shifted(child, stage, visit);
        int destination = thresholds.destination(
                child,
                entered,
                stages.destination(entered, scene.luck().uniform(child.child(), Purpose.DESTINATION, visit)),
                visit);
        child.enter(entered, destination, scene.now());
        tellEntered(child);
        double work = stages.work(entered, destination)
                .quantile(scene.luck().uniform(child.child(), Purpose.DURATION, visit));
        double toDo = visit % 256 == 0 ? Math.max(0, work - entryDelay(entered)) : work;
        enquiries.entered(child, toDo, visit);
        return toDo;
    }

    /** Tells the observer in which stage a case now is, and since when its clock has run. */
    public void tellEntered(Case open) {
        scene.observer().stageEntered(scene.now(), open.number(), open.stage(), clockStarted(open));
    }

    private double clockStarted(Case open) {
        return open.stage() == stages.first() ? open.referredAt() : open.enteredAt();
    }

    /** The enquiries before conferences. */
    public Enquiries enquiries() {
        return enquiries;
    }

    @Override
    public void enquiryBegins(Case held) {
        enquiries.begins(held);
    }

    private double entryDelay(int stage) {
        double delay = scene.blueprint().balance().entryDelay();
        return stages.row(stage).kind().working()
                ? delay
                : delay / scene.workingTime().workingDaysPerDay();
    }

    private int shifted(Case child, int stage, int visit) {
        for (Shift shift : shifts) {
            if (stage == shift.startsOf()
                    && scene.now() >= shift.from()
                    && scene.now() < shift.until()
                    && scene.luck().uniform(child.child(), Purpose.THRESHOLD_SHIFT, shift.index() * 4096 + visit % 4096)
                            < shift.share()) {
                return shift.goTo();
            }
        }
        return stage;
    }

    @Override
    public void finished(Caseload holder, Case done) {
        double now = scene.now();
        int stage = done.stage();
        scene.observer().stageLeft(now, done.number(), stage, clockStarted(done));
        int next = stages.leadsTo(stage, done.destination());
        enquiries.left(done, next);
        if (next == StageTable.CLOSED) {
            desk.close(holder, done, stage);
            scene.observer().closed(now, done.number());
            comingBack.closed(done.child(), done.episode(), done.referredAt());
            desk.roomAt(holder);
        } else {
            goOn(holder, done, stage, next);
        }
    }

    /** Whether a case would be closed after its stage, and nothing stands in the way of closing it now. */
    public boolean mayBeClosed(Case held) {
        return stages.leadsTo(held.stage(), held.destination()) == StageTable.CLOSED;
    }

    /**
     * A worker closes a case now, before its time.
     *
     * @param holder the worker
     * @param held one of the worker's cases, which may be closed
     * @param times how many times as often as others such children come back
     */
    public void closeNow(Worker holder, Case held, double times) {
        int stage = held.stage();
        holder.caseload().giveUp(held);
        scene.observer().stageLeft(scene.now(), held.number(), stage, clockStarted(held));
        desk.close(holder.caseload(), held, stage);
        scene.observer().closed(scene.now(), held.number());
        comingBack.closed(held.child(), held.episode(), held.referredAt(), times);
        desk.roomAt(holder.caseload());
    }

    private void goOn(Caseload holder, Case done, int left, int next) {
        double work = enter(done, next);
        if (holder.holder() != Caseload.NOBODY && desk.mayKeep(holder, done.stage())) {
            holder.take(done, work);
            desk.loadChanged(holder);
            return;
        }
        desk.letGo(holder, done, left);
        double handed = holder.holder() == Caseload.NOBODY ? 0 : handoverWork(done.stage());
        if (!desk.joinSibling(done, work + handed)) {
            desk.allocate(List.of(done), new double[] {work + handed});
        }
        desk.roomAt(holder);
    }

    /** Work that a change of worker adds to a case in a stage, in days of the stage's time base. */
    double handoverWork(int stage) {
        return stages.row(stage).kind().working()
                ? handover
                : handover / scene.workingTime().workingDaysPerDay();
    }

    /** A worker gives up a case with its brothers and sisters, who go together to whoever the policy chooses, or wait. */
    void reallocate(Worker from, Case held) {
        List<Case> group = from.caseload().withSiblings(held);
        double[] work = new double[group.size()];
        for (int i = 0; i < work.length; i++) {
            Case child = group.get(i);
            work[i] = from.caseload().giveUp(child) + handoverWork(child.stage());
            scene.observer().released(scene.now(), child.number(), from.number());
            desk.loadChanged(from.caseload());
        }
        desk.allocateTogether(group, work);
    }

    /** A worker hands a case to a colleague. */
    void handOver(Worker from, Case held, Worker to) {
        double left = from.caseload().giveUp(held);
        scene.observer().released(scene.now(), held.number(), from.number());
        desk.loadChanged(from.caseload());
        desk.give(held, left + handoverWork(held.stage()), to);
        desk.roomAt(from.caseload());
    }
}

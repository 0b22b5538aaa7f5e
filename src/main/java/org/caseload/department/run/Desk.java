package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.caseload.department.allocation.AllocationPolicy;
import org.caseload.department.allocation.LeastLoaded;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.allocation.UnallocatedList;
import org.caseload.department.allocation.WaitingGroup;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.Caseload;
import org.caseload.department.people.Worker;
import org.caseload.random.Purpose;

/**
 * The allocation desk: gives cases to workers by the policy, keeps the list of those who wait, and gives them out as soon as
 * somebody has room.
 */
public final class Desk {
    /** Hears that a worker's load changed. */
    interface LoadWatch {
        /** A worker's load changed. */
        void loadChanged(Worker worker);
    }

    private final ReplicationContext scene;
    private AllocationPolicy policy;
    private final TeamRanking[] rankings;
    private final List<List<TeamRanking>> holding = new ArrayList<>();

    /** By team and stage: whether the team holds the stage. */
    private final boolean[][] holds;

    private final UnallocatedList list = new UnallocatedList();
    private final List<Worker> workers;
    private final LoadWatch watch;
    private final Backlog backlog;
    private final GroupSplitting splitting;
    private final ListDuty listDuty = new ListDuty();
    private final Siblings siblings = new Siblings(this);
    private Caseload nobody;

    Desk(ReplicationContext scene, List<Worker> workers, LoadWatch watch) {
        this.scene = scene;
        this.workers = workers;
        this.watch = watch;
        var facts = scene.blueprint().facts();
        policy = facts.allocation().policy().make();
        backlog = new Backlog(scene, this);
        double splitAfter = facts.allocation().splitGroupsAfter().workingDays();
        splitting = new GroupSplitting(scene, splitAfter, this::largestGroup, this::split);
        rankings = new TeamRanking[scene.blueprint().teams().size()];
        Arrays.setAll(rankings, t -> new TeamRanking());
        holds = new boolean[rankings.length][scene.stages().count()];
        for (int s = 0; s < scene.stages().count(); s++) {
            String stage = scene.stages().row(s).id();
            List<TeamRanking> holders = new ArrayList<>();
            for (int t = 0; t < rankings.length; t++) {
                if (scene.blueprint().team(t).holds().contains(stage)) {
                    holders.add(rankings[t]);
                    holds[t][s] = true;
                }
            }
            holding.add(List.copyOf(holders));
        }
    }

    /** Cases whose stage goes on without a worker progress here while they wait. */
    void waitAt(Caseload caseloadOfNobody) {
        nobody = caseloadOfNobody;
        nobody.work(scene.overload(), Double.POSITIVE_INFINITY, 1, false);
    }

    /** The speeds of stages have changed. */
    void stageSpeedsChanged() {
        nobody.stageSpeedsChanged();
    }

    /** Sum of the weights of the cases that nobody holds. */
    double waitingLoad() {
        return nobody.load();
    }

    /** The workers of a team by number, in the order of their load. */
    public TeamRanking ranking(int team) {
        return rankings[team];
    }

    /** The teams that hold a stage. */
    public List<TeamRanking> teamsHolding(int stage) {
        return holding.get(stage);
    }

    /** Whether a team holds a stage. */
    public boolean holds(int team, int stage) {
        return holds[team][stage];
    }

    /** Gives a group to a worker or puts it on the list. */
    public void allocate(List<Case> group, double[] work) {
        Case first = group.get(0);
        Worker chosen = choose(first, group.size());
        for (int i = 0; i < work.length; i++) {
            if (chosen != null) {
                give(group.get(i), work[i], chosen);
            } else {
                nobody.take(group.get(i), work[i]);
                scene.observer().waiting(scene.now(), group.get(i).number(), first.stage());
            }
        }
        if (chosen == null) {
            putOnList(group, first.stage());
            if (!listDuty.people().isEmpty()) {
                giveOut();
            }
        }
    }

    /** Gives brothers and sisters, who may be in different stages, to one worker if that can be. */
    public void allocateTogether(List<Case> group, double[] work) {
        siblings.allocate(group, work);
    }

    /** Gives a case to whoever holds a brother or sister, is available and has room; false if there is nobody. */
    boolean joinSibling(Case child, double work) {
        return siblings.join(child, work, policy.mayWait());
    }

    Worker choose(Case first, int size) {
        double chance =
                policy.needsChance() ? scene.luck().uniform(first.child(), Purpose.ALLOCATION, first.nextVisit()) : 0;
        return policy.choose(first.stage(), size, holding.get(first.stage()), chance);
    }

    private void putOnList(List<Case> group, int stage) {
        WaitingGroup waiting = new WaitingGroup(stage, scene.stages().row(stage).priority(), scene.now(), group);
        list.add(waiting);
        if (policy.mayWait()) {
            splitting.begin(waiting);
        }
    }

    /** Another policy from now on. Groups that could not wait for a cap before may have to from now on. */
    public void changePolicy(AllocationPolicy other) {
        boolean mightWait = policy.mayWait();
        policy = other;
        if (!mightWait && other.mayWait()) {
            list.inOrder().forEach(splitting::begin);
        }
    }

    /** The group's children wait on one by one, in its old place. */
    private void split(WaitingGroup waiting) {
        list.remove(waiting);
        int priority = scene.stages().row(waiting.stage()).priority();
        for (Case child : waiting.cases()) {
            list.add(new WaitingGroup(waiting.stage(), priority, waiting.since(), List.of(child)));
        }
        giveOut();
    }

    /**
     * Brothers and sisters have a worker when the simulation starts, above a cap if need be: the least loaded of some teams, or another
     * for whoever of them that worker may not hold.
     */
    public void hold(List<Case> group, double[] work, List<TeamRanking> teams) {
        Worker holder = null;
        for (int i = 0; i < work.length; i++) {
            Case child = group.get(i);
            holder = holder != null && holder.mayHold(child.stage())
                    ? holder
                    : LeastLoaded.orAnybody(child.stage(), teams);
            if (holder != null) {
                give(child, work[i], holder);
            } else {
                waitSince(child, work[i], scene.now());
            }
        }
    }

    /** A case waits when the simulation starts, and has since some time before. */
    public void waitSince(Case child, double work, double since) {
        nobody.take(child, work);
        scene.observer().waiting(since, child.number(), child.stage());
        backlog.add(waiting(child, since));
    }

    private WaitingGroup waiting(Case child, double since) {
        int priority = scene.stages().row(child.stage()).priority();
        return new WaitingGroup(child.stage(), priority, since, List.of(child));
    }

    /** Cases that have waited since before the start join the list, and are given out by the policy. */
    void joinList(List<WaitingGroup> groups) {
        groups.forEach(list::add);
        giveOut();
    }

    /** A worker takes a case on. */
    public void give(Case child, double work, Worker worker) {
        worker.allocatedAt(scene.now());
        worker.caseload().take(child, work);
        siblings.held(child);
        scene.observer().allocated(scene.now(), child.number(), worker.number());
        changed(worker);
    }

    /** The worker who holds a case, or null where nobody does. */
    Worker holder(Case held) {
        Caseload holder = held.holder();
        return holder == null || holder.holder() == Caseload.NOBODY ? null : workers.get(holder.holder());
    }

    /** A case that has left a caseload is closed. */
    void close(Caseload holder, Case done, int stage) {
        letGo(holder, done, stage);
        siblings.closed(done);
    }

    /** A case that has left a caseload is no longer its holder's. */
    void letGo(Caseload holder, Case gone, int stage) {
        if (holder.holder() == Caseload.NOBODY) {
            if (!list.remove(gone)) {
                backlog.remove(gone);
            }
            scene.observer().stoppedWaiting(scene.now(), gone.number(), stage);
            endListDutyIfNobodyWaits();
        } else {
            scene.observer().released(scene.now(), gone.number(), holder.holder());
            loadChanged(holder);
        }
    }

    /** Whether a holder keeps a case that has gone on to another stage. */
    boolean mayKeep(Caseload holder, int stage) {
        return mayHold(workers.get(holder.holder()), stage);
    }

    boolean mayHold(Worker worker, int stage) {
        return worker.mayHold(stage) && holds(worker.team(), stage);
    }

    /** A holder's load changed. */
    void loadChanged(Caseload holder) {
        if (holder.holder() != Caseload.NOBODY) {
            changed(workers.get(holder.holder()));
        }
    }

    private void changed(Worker worker) {
        rankings[worker.team()].refresh(worker);
        watch.loadChanged(worker);
    }

    /** A worker may have room: the list is gone through if anybody waits. */
    void roomAt(Caseload holder) {
        if (!list.isEmpty() && holder.holder() != Caseload.NOBODY) {
            Worker worker = workers.get(holder.holder());
            if (worker.isAvailable() && (!policy.mayWait() || worker.room() > 0)) {
                giveOut();
            }
        }
    }

    /** Somebody is given children from the list only, while there are any. */
    public void listFirst(Worker worker) {
        listDuty.begins(worker);
        rankings[worker.team()].capChanged(worker);
        endListDutyIfNobodyWaits();
    }

    private void endListDutyIfNobodyWaits() {
        if (list.isEmpty() && backlog.isEmpty()) {
            listDuty.ends();
        }
    }

    /** Whoever is there for the list only. */
    List<Worker> onListDuty() {
        return listDuty.people();
    }

    /** A case is taken off the backlog by somebody who is there for it. */
    void takeFromBacklog(WaitingGroup waiting, Worker worker) {
        giveTo(worker, waiting);
        endListDutyIfNobodyWaits();
    }

    private void giveTo(Worker worker, WaitingGroup waiting) {
        for (Case child : waiting.cases()) {
            double left = nobody.giveUp(child);
            scene.observer().stoppedWaiting(scene.now(), child.number(), waiting.stage());
            give(child, left, worker);
        }
    }

    /** Goes through the list in order and gives out what can be given; a group that cannot blocks nobody. */
    public void giveOut() {
        listDuty.whileGivingOut(this::giveOutInOrder);
        endListDutyIfNobodyWaits();
    }

    private void giveOutInOrder() {
        int room = policy.mayWait() ? mostRoom() : Integer.MAX_VALUE;
        BitSet refused = new BitSet();
        int stages = scene.stages().count();
        UnallocatedList.Kind notRefused = (stage, cases) -> !refused.get(cases * stages + stage);
        WaitingGroup waiting = list.first(notRefused);
        while (waiting != null) {
            int size = waiting.cases().size();
            boolean isWorthAsking = size <= room || size > largestGroup(waiting.stage());
            Worker chosen = isWorthAsking ? choose(waiting.cases().get(0), size) : null;
            if (chosen == null) {
                // What is given out leaves less room, so another such group is refused too: nobody need be asked.
                refused.set(size * stages + waiting.stage());
            } else {
                list.remove(waiting);
                giveTo(chosen, waiting);
                room = policy.mayWait() ? mostRoom() : room;
                if (room == 0) {
                    return;
                }
            }
            waiting = list.first(notRefused);
        }
    }

    private int largestGroup(int stage) {
        return policy.largestGroup(stage, holding.get(stage));
    }

    /** The most cases that anybody available has room for; more where that is ample. */
    private int mostRoom() {
        int most = 0;
        for (TeamRanking ranking : rankings) {
            most = Math.max(most, ranking.mostRoom());
        }
        return most;
    }
}

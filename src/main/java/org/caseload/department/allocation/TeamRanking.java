package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.department.people.Worker;

/**
 * The workers of one team in the orders in which they are asked for: those available, the least loaded first, whoever has room under
 * a cap apart from whoever has none; and, while somebody asks for it, everybody, the most loaded first. So nobody goes through the
 * whole team at an event.
 */
public final class TeamRanking {
    private final List<Worker> members = new ArrayList<>();

    /** Who is available and has room for a case at least; who is available and has none. */
    private final LoadHeap open = new LoadHeap();

    private final LoadHeap full = new LoadHeap();
    private final MostCases mostCases = new MostCases();

    /** The opposite order of all members, and what they hold together; null while nobody asks, so that it costs nothing then. */
    private MostLoaded mostLoaded;

    private TeamLoad load;
    private boolean keepsLoad;

    /** Somebody joins the team, available or not. */
    public void join(Worker worker) {
        members.add(worker);
        refresh(worker);
    }

    /** Somebody who is no longer there leaves the team. */
    public void leave(Worker worker) {
        int place = Collections.binarySearch(members, worker, Comparator.comparingInt(Worker::number));
        members.remove(place);
        refresh(worker);
    }

    /** Puts a worker whose load, capacity or availability changed into place. */
    public void refresh(Worker worker) {
        if (mostLoaded != null) {
            mostLoaded.refresh(worker);
        }
        if (load != null) {
            load.count(worker);
        }
        LoadHeap was = heapOf(worker);
        LoadHeap now = !worker.isAvailable() ? null : worker.room() > 0 ? open : full;
        if (was != null && was != now) {
            was.remove(worker);
        }
        if (now != null) {
            now.put(worker);
        }
        if ((was == null) != (now == null)) {
            mostCases.count(worker);
        }
    }

    private LoadHeap heapOf(Worker worker) {
        return worker.rank() < 0 ? null : open.contains(worker) ? open : full;
    }

    /** The most cases that a worker may hold have changed. */
    public void capChanged(Worker worker) {
        mostCases.count(worker);
        refresh(worker);
    }

    /** Everybody in the team, in order of joining, which is that of their numbers. */
    public List<Worker> members() {
        return members;
    }

    /** The most cases that anybody available has room for; 0 where nobody has any. */
    public int mostRoom() {
        int most = 0;
        for (int n = 0; n < open.size(); n++) {
            most = Math.max(most, open.at(n).room());
        }
        return most;
    }

    /** The most cases that anybody available who may be given a stage may hold under the cap; 0 if there is nobody. */
    int mostCases(int stage) {
        return mostCases.of(stage);
    }

    /** The least loaded available worker who may be given a stage and has room for so many more cases, above 0; or null. */
    Worker leastLoadedWithRoom(int stage, int room) {
        return open.first(stage, room, 0);
    }

    /** The least loaded whose protected caseload so many more cases would leave as promised; 0 asks for none. */
    Worker leastLoaded(int stage, int more) {
        return first(open.first(stage, 0, more), full.first(stage, 0, more));
    }

    /** The first available worker who may be given a stage and holds nothing, or null. */
    Worker withoutCases(int stage) {
        return first(open.firstWithoutCases(stage), full.firstWithoutCases(stage));
    }

    /** Of two workers, either of whom may be null, the one who comes before the other. */
    static Worker first(Worker one, Worker other) {
        return one == null || other != null && LoadHeap.before(other, one) ? other : one;
    }

    /**
     * The most loaded member, available or not, of whom something is true; of several with the same load over capacity the lowest
     * number. The order that finds them is kept up from now on, until {@link #forgetOrders}.
     *
     * @param above they have more than this load over capacity; whoever has no capacity has none
     * @param isMeant what is to be true of them
     * @return the member, or null if there is none
     */
    public Worker mostLoaded(double above, Predicate<Worker> isMeant) {
        if (mostLoaded == null) {
            mostLoaded = new MostLoaded(members);
        }
        return mostLoaded.first(above, isMeant);
    }

    /** What all members hold and could hold; kept up from now on, until {@link #forgetOrders}. */
    public TeamLoad load() {
        if (load == null) {
            load = new TeamLoad(members);
        }
        return load;
    }

    /** What all members hold will be asked for again and again. */
    public void keepLoad() {
        keepsLoad = true;
    }

    /** Nobody asks for the most loaded, nor for what all hold, for a while. */
    public void forgetOrders() {
        mostLoaded = null;
        load = keepsLoad ? load : null;
    }
}

package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.GradeTable;

/**
 * The workers of one team in the orders in which they are asked for: those available, the least loaded first, those of a grade with as
 * much room under a cap apart from others; and, while somebody asks for it, everybody, the most loaded first. So nobody goes through
 * the whole team at an event.
 */
public final class TeamRanking {
    /** From so much room on it is not told apart how much there is: families are seldom larger. */
    private static final int AMPLE = 8;

    /** Those available who are of one grade and have as much room. */
    private record Alike(GradeTable.Row grade, int room, LoadHeap workers) {}

    private final List<Worker> members = new ArrayList<>();

    /** Everybody available, by grade and room; null where there never was such a worker. */
    private Alike[] kinds = {};

    /** The same without the gaps. */
    private final List<Alike> available = new ArrayList<>();

    /** How many cases each may hold; null until somebody asks, which only a policy with a cap does. */
    private MostCases mostCases;

    /** The opposite order of all members, and what they hold together; null while nobody asks, so that it costs nothing then. */
    private MostLoaded mostLoaded;

    private TeamLoad load;
    private boolean keepsLoad;

    /** Somebody joins the team, available or not. */
    public void join(Worker worker) {
        members.add(-1 - place(worker), worker);
        refresh(worker);
    }

    /** Somebody who is no longer there leaves the team. */
    public void leave(Worker worker) {
        members.remove(place(worker));
        refresh(worker);
    }

    /** Somebody who holds nothing goes to another team. What is known of all members is found out anew when it is next asked for. */
    public void release(Worker worker) {
        members.remove(place(worker));
        if (worker.rank() >= 0) {
            kinds[worker.rankedAmong()].workers().remove(worker);
        }
        mostCases = null;
        mostLoaded = null;
        load = null;
    }

    private int place(Worker worker) {
        return Collections.binarySearch(members, worker, Comparator.comparingInt(Worker::number));
    }

    /** Puts a worker whose load, capacity or availability changed into place. */
    public void refresh(Worker worker) {
        if (mostLoaded != null) {
            mostLoaded.refresh(worker);
        }
        if (load != null) {
            load.count(worker);
        }
        boolean wasRanked = worker.rank() >= 0;
        int was = worker.rankedAmong();
        int now = worker.isAvailable() ? kind(worker) : -1;
        if (wasRanked && was != now) {
            kinds[was].workers().remove(worker);
        }
        if (now >= 0) {
            kinds[now].workers().put(worker);
        }
        if (mostCases != null && wasRanked != now >= 0) {
            mostCases.count(worker);
        }
    }

    /** The number of those who are like a worker. */
    private int kind(Worker worker) {
        int room = Math.min(worker.room(), AMPLE);
        int kind = worker.gradeNumber() * (AMPLE + 1) + room;
        if (kind >= kinds.length) {
            kinds = Arrays.copyOf(kinds, kind + AMPLE + 1);
        }
        if (kinds[kind] == null) {
            kinds[kind] = new Alike(worker.grade(), room, new LoadHeap(kind));
            available.add(kinds[kind]);
        }
        return kind;
    }

    /** The most cases that a worker may hold have changed. */
    public void capChanged(Worker worker) {
        if (mostCases != null) {
            mostCases.count(worker);
        }
        refresh(worker);
    }

    /** Everybody in the team, in the order of their numbers. */
    public List<Worker> members() {
        return members;
    }

    /** The most cases that anybody available has room for, {@code Integer.MAX_VALUE} where that is ample; 0 where nobody has any. */
    public int mostRoom() {
        int most = 0;
        for (Alike alike : available) {
            most = alike.workers().size() > 0 ? Math.max(most, alike.room()) : most;
        }
        return most == AMPLE ? Integer.MAX_VALUE : most;
    }

    /** The most cases that anybody available who may be given a stage may hold under the cap; 0 if there is nobody. */
    int mostCases(int stage) {
        if (mostCases == null) {
            mostCases = new MostCases();
            members.forEach(mostCases::count);
        }
        return mostCases.of(stage);
    }

    /** The least loaded available worker who may be given a stage and has room for so many more cases, above 0; or null. */
    Worker leastLoadedWithRoom(int stage, int room) {
        return first(stage, room, 0);
    }

    /** The first of all who may be given a stage and have so much room, which so many more cases would leave as promised. */
    private Worker first(int stage, int room, int more) {
        Worker first = null;
        for (int n = 0; n < available.size(); n++) {
            Alike alike = available.get(n);
            if (alike.room() >= Math.min(room, AMPLE)
                    && alike.workers().mayPrecede(first)
                    && alike.grade().mayHold().get(stage)) {
                first = first(first, alike.workers().first(stage, room, more));
            }
        }
        return first;
    }

    /** The least loaded whose protected caseload so many more cases would leave as promised; 0 asks for none. */
    Worker leastLoaded(int stage, int more) {
        return first(stage, 0, more);
    }

    /** The first available worker who may be given a stage and holds nothing, or null. */
    Worker withoutCases(int stage) {
        Worker first = null;
        for (Alike alike : available) {
            first = first(first, alike.workers().firstWithoutCases(stage));
        }
        return first;
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

package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.department.people.Worker;

/**
 * The available workers of one team, the least loaded first: lowest load over capacity, then longest since the last
 * allocation, then lowest number. An indexed heap, so that a change of one worker's load costs no scan over all.
 */
public final class TeamRanking {
    private Worker[] heap = new Worker[16];

    /** Load over capacity and last allocation of each worker in the heap, beside it: comparing need not look at the workers. */
    private double[] ratio = new double[16];

    private double[] lastAllocated = new double[16];
    private int size;
    private final List<Worker> members = new ArrayList<>();

    /** The opposite order of all members; null while nobody asks for it, so that it costs nothing then. */
    private MostLoaded mostLoaded;

    /** Somebody joins the team, available or not. */
    public void join(Worker worker) {
        members.add(worker);
        refresh(worker);
    }

    /** Somebody leaves the team. */
    public void leave(Worker worker) {
        int place = Collections.binarySearch(members, worker, Comparator.comparingInt(Worker::number));
        members.remove(place);
        if (mostLoaded != null) {
            mostLoaded.refresh(worker);
        }
        if (worker.rank() >= 0) {
            remove(worker);
        }
    }

    /** Puts a worker whose load, capacity or availability changed into place. */
    public void refresh(Worker worker) {
        if (mostLoaded != null) {
            mostLoaded.refresh(worker);
        }
        boolean ranked = worker.rank() >= 0;
        if (!worker.isAvailable()) {
            if (ranked) {
                remove(worker);
            }
        } else if (!ranked) {
            append(worker);
        } else if (hasChanged(worker)) {
            settle(worker, worker.loadRatio(), worker.lastAllocated(), worker.rank());
        }
    }

    private boolean hasChanged(Worker worker) {
        int place = worker.rank();
        return worker.loadRatio() != ratio[place] || worker.lastAllocated() != lastAllocated[place];
    }

    /**
     * The most loaded member, available or not, of whom something is true; of several with the same load over capacity the lowest
     * number. The order that finds them is kept up from now on, until {@link #forgetMostLoaded}.
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

    /** Nobody asks for the most loaded for a while. */
    public void forgetMostLoaded() {
        mostLoaded = null;
    }

    /** Everybody in the team, in order of joining, which is that of their numbers. */
    public List<Worker> members() {
        return members;
    }

    /** How many are available. */
    public int available() {
        return size;
    }

    /** The n-th available worker in heap order; n from 0. */
    public Worker available(int n) {
        return heap[n];
    }

    /** The least loaded available worker who may be given a stage and has room, or null. */
    public Worker leastLoaded(int stage, int room) {
        return leastLoaded(stage, room, 0);
    }

    /** The same among those whose protected caseload so many more cases would leave as promised; 0 asks for none. */
    public Worker leastLoaded(int stage, int room, int more) {
        if (size > 0 && fits(heap[0], stage, room, more)) {
            return heap[0];
        }
        int best = size == 0 ? -1 : leastLoaded(2, stage, room, more, leastLoaded(1, stage, room, more, -1));
        return best < 0 ? null : heap[best];
    }

    /** The place of the first that fits at a place or below it, if it comes before the best so far, or else the best's. */
    private int leastLoaded(int place, int stage, int room, int more, int best) {
        if (place >= size || best >= 0 && !comesBefore(place, best)) {
            return best;
        }
        if (fits(heap[place], stage, room, more)) {
            return place;
        }
        int left = leastLoaded(2 * place + 1, stage, room, more, best);
        return leastLoaded(2 * place + 2, stage, room, more, left);
    }

    /** Whether one worker comes before another in the ranking; both are ranked, perhaps in different teams. */
    public static boolean before(Worker one, Worker other) {
        double a = one.loadRatio();
        double b = other.loadRatio();
        return a != b ? a < b : earlier(one, one.lastAllocated(), other, other.lastAllocated());
    }

    private static boolean fits(Worker worker, int stage, int room, int more) {
        return (room == 0 || worker.room() >= room)
                && worker.mayBeGiven(stage)
                && (more == 0 || !worker.isProtectedFrom(more));
    }

    private static boolean earlier(Worker one, double onesLast, Worker other, double othersLast) {
        return onesLast != othersLast ? onesLast < othersLast : one.number() < other.number();
    }

    private boolean comesBefore(int place, int other) {
        return comesBefore(heap[place], ratio[place], lastAllocated[place], other);
    }

    private boolean comesBefore(Worker worker, double loadRatio, double last, int place) {
        return loadRatio != ratio[place]
                ? loadRatio < ratio[place]
                : earlier(worker, last, heap[place], lastAllocated[place]);
    }

    private void append(Worker worker) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            ratio = Arrays.copyOf(ratio, 2 * size);
            lastAllocated = Arrays.copyOf(lastAllocated, 2 * size);
        }
        settle(worker, worker.loadRatio(), worker.lastAllocated(), size++);
    }

    private void remove(Worker worker) {
        int gap = worker.rank();
        worker.rank(-1);
        Worker last = heap[--size];
        heap[size] = null;
        if (last != worker) {
            settle(last, ratio[size], lastAllocated[size], gap);
        }
    }

    /** Puts a worker where they belong, from a place that is theirs or free. */
    private void settle(Worker worker, double loadRatio, double last, int from) {
        int place = from;
        while (place > 0 && comesBefore(worker, loadRatio, last, (place - 1) >>> 1)) {
            move((place - 1) >>> 1, place);
            place = (place - 1) >>> 1;
        }
        int least = leastChild(place);
        while (least >= 0 && !comesBefore(worker, loadRatio, last, least)) {
            move(least, place);
            place = least;
            least = leastChild(place);
        }
        put(worker, loadRatio, last, place);
    }

    private int leastChild(int place) {
        int left = 2 * place + 1;
        if (left + 1 >= size) {
            return left < size ? left : -1;
        }
        return comesBefore(left + 1, left) ? left + 1 : left;
    }

    private void move(int from, int to) {
        put(heap[from], ratio[from], lastAllocated[from], to);
    }

    private void put(Worker worker, double loadRatio, double last, int place) {
        heap[place] = worker;
        ratio[place] = loadRatio;
        lastAllocated[place] = last;
        worker.rank(place);
    }
}

package org.caseload.department.allocation;

import java.util.Arrays;
import org.caseload.department.people.Worker;

/**
 * Some workers, the least loaded first: lowest load over capacity, then longest since the last allocation, then lowest number. An
 * indexed heap, so that a change of one worker's load costs no scan over all. A worker is in at most one.
 */
final class LoadHeap {
    private Worker[] heap = new Worker[16];

    /** Load over capacity and last allocation of each worker in the heap, beside it: comparing need not look at the workers. */
    private double[] ratio = new double[16];

    private double[] lastAllocated = new double[16];
    private final int number;
    private int size;

    /** An empty one; no worker comes into two of the same number. */
    LoadHeap(int number) {
        this.number = number;
    }

    int size() {
        return size;
    }

    boolean contains(Worker worker) {
        return worker.rank() >= 0 && worker.rankedAmong() == number;
    }

    /** Puts a worker, who may be here already, into place. */
    void put(Worker worker) {
        if (!contains(worker)) {
            append(worker);
        } else if (hasChanged(worker)) {
            settle(worker, worker.loadRatio(), worker.lastAllocated(), worker.rank());
        }
    }

    private boolean hasChanged(Worker worker) {
        int place = worker.rank();
        return worker.loadRatio() != ratio[place] || worker.lastAllocated() != lastAllocated[place];
    }

    private void append(Worker worker) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            ratio = Arrays.copyOf(ratio, 2 * size);
            lastAllocated = Arrays.copyOf(lastAllocated, 2 * size);
        }
        settle(worker, worker.loadRatio(), worker.lastAllocated(), size++);
    }

    void remove(Worker worker) {
        int gap = worker.rank();
        worker.ranked(number, -1);
        Worker last = heap[--size];
        heap[size] = null;
        if (last != worker) {
            settle(last, ratio[size], lastAllocated[size], gap);
        }
    }

    /** Whether anybody here comes before another, who may be null. */
    boolean mayPrecede(Worker other) {
        return size > 0 && (other == null || ratio[0] <= other.loadRatio());
    }

    /**
     * The first who may be given a stage and has room, or null.
     *
     * @param room for so many more cases; 0 asks for none
     * @param more so many more cases leave a protected caseload as promised; 0 asks for none
     */
    Worker first(int stage, int room, int more) {
        if (size > 0 && fits(heap[0], stage, room, more)) {
            return heap[0];
        }
        int best = size == 0 ? -1 : first(2, stage, room, more, first(1, stage, room, more, -1));
        return best < 0 ? null : heap[best];
    }

    /** The place of the first that fits at a place or below it, if it comes before the best so far, or else the best's. */
    private int first(int place, int stage, int room, int more, int best) {
        if (place >= size || best >= 0 && !comesBefore(place, best)) {
            return best;
        }
        if (fits(heap[place], stage, room, more)) {
            return place;
        }
        int left = first(2 * place + 1, stage, room, more, best);
        return first(2 * place + 2, stage, room, more, left);
    }

    /** The first who may be given a stage and holds nothing, and so has no load; or null. */
    Worker firstWithoutCases(int stage) {
        int first = firstWithoutCases(0, stage, -1);
        return first < 0 ? null : heap[first];
    }

    private int firstWithoutCases(int place, int stage, int best) {
        if (place >= size || ratio[place] > 0 || best >= 0 && !comesBefore(place, best)) {
            return best;
        }
        if (heap[place].caseload().cases() == 0 && heap[place].mayBeGiven(stage)) {
            return place;
        }
        return firstWithoutCases(2 * place + 2, stage, firstWithoutCases(2 * place + 1, stage, best));
    }

    private static boolean fits(Worker worker, int stage, int room, int more) {
        return (room == 0 || worker.room() >= room)
                && worker.mayBeGiven(stage)
                && (more == 0 || !worker.isProtectedFrom(more));
    }

    /** Whether one worker comes before another; both are ranked, perhaps in different heaps. */
    static boolean before(Worker one, Worker other) {
        double a = one.loadRatio();
        double b = other.loadRatio();
        return a != b ? a < b : earlier(one, one.lastAllocated(), other, other.lastAllocated());
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
        worker.ranked(number, place);
    }
}

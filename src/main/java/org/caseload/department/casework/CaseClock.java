package org.caseload.department.casework;

import java.util.Arrays;
import org.caseload.calendar.WorkingTime;

/**
 * A virtual clock: all cases on it progress at one speed, so each finishes at a virtual time known when it comes. The next
 * to finish is the top of a heap; a change of speed touches the clock, never the cases.
 */
final class CaseClock {
    /** Work this small counts as done, in days: rounding between virtual and real time. */
    static final double DONE = 1e-9;

    private final ClockKind kind;
    private final boolean working;
    private final WorkingTime workingTime;
    private Case[] heap = new Case[8];

    /** The virtual time at which each case in the heap is finished, beside it: comparing need not look at the cases. */
    private double[] finish = new double[8];

    private int size;
    private double virtual;
    private double asOf;
    private double speed;

    CaseClock(ClockKind kind, WorkingTime workingTime, double now) {
        this.kind = kind;
        this.working = kind.working();
        this.workingTime = workingTime;
        this.asOf = working ? workingTime.elapsed(now) : now;
    }

    ClockKind kind() {
        return kind;
    }

    /** Whether a case is the next to finish. */
    boolean isNext(Case held) {
        return held.place == 0;
    }

    /** Brings the virtual time up to date, to a moment given in both time bases. */
    void advance(double now, double workingNow) {
        double base = working ? workingNow : now;
        virtual += speed * (base - asOf);
        asOf = base;
    }

    /** So much time is lost to other work; the clock must be up to date. */
    void lose(double base) {
        virtual -= speed * base;
    }

    /** Sets the speed from now on, and says whether it is another; the clock must be up to date. */
    boolean speed(double newSpeed) {
        boolean changed = newSpeed != speed;
        speed = newSpeed;
        return changed;
    }

    /** The real time at which the next case finishes if nothing changes, never before now; infinite if none will. */
    double due(double now) {
        if (size == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return due(finish[0] - virtual, now);
    }

    /** The real time at which so much work is left in a case if nothing changes, never before now; infinite if never. */
    double dueWith(Case held, double workLeft, double now) {
        return due(finish[held.place] - workLeft - virtual, now);
    }

    private double due(double left, double now) {
        if (left <= DONE) {
            return now;
        }
        if (!(speed > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double dueBase = asOf + left / speed;
        return Math.max(now, working ? workingTime.when(dueBase) : dueBase);
    }

    /** The next case whose work is done, taken off the clock; null if there is none. The clock must be up to date. */
    Case pollFinished() {
        if (size == 0 || finish[0] - virtual > DONE) {
            return null;
        }
        Case top = heap[0];
        remove(top);
        return top;
    }

    /** Work left in a case; the clock must be up to date. */
    double left(Case held) {
        return Math.max(0, finish[held.place] - virtual);
    }

    /** Puts a case with work to do on the clock, which must be up to date. */
    void add(Case held, double work) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            finish = Arrays.copyOf(finish, 2 * size);
        }
        rise(held, virtual + work, size++);
    }

    /** Takes a case off the clock. */
    void remove(Case held) {
        int gap = held.place;
        held.place = -1;
        Case last = heap[--size];
        heap[size] = null;
        if (last != held) {
            double finished = finish[size];
            if (gap > 0 && finished < finish[(gap - 1) >>> 1]) {
                rise(last, finished, gap);
            } else {
                sink(last, finished, gap);
            }
        }
    }

    /** The cases on the clock in heap order, which depends on nothing but what happened. */
    Case at(int place) {
        return heap[place];
    }

    int size() {
        return size;
    }

    private void put(Case held, double finished, int place) {
        heap[place] = held;
        finish[place] = finished;
        held.place = place;
    }

    private void rise(Case rising, double finished, int from) {
        int place = from;
        while (place > 0 && finished < finish[(place - 1) >>> 1]) {
            int above = (place - 1) >>> 1;
            put(heap[above], finish[above], place);
            place = above;
        }
        put(rising, finished, place);
    }

    private void sink(Case sinking, double finished, int from) {
        int place = from;
        int child = 2 * place + 1;
        while (child < size) {
            if (child + 1 < size && finish[child + 1] < finish[child]) {
                child++;
            }
            if (!(finish[child] < finished)) {
                break;
            }
            put(heap[child], finish[child], place);
            place = child;
            child = 2 * place + 1;
        }
        put(sinking, finished, place);
    }
}

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
    private final WorkingTime workingTime;
    private Case[] heap = new Case[8];
    private int size;
    private double virtual;
    private double asOf;
    private double speed;

    CaseClock(ClockKind kind, WorkingTime workingTime, double now) {
        this.kind = kind;
        this.workingTime = workingTime;
        this.asOf = kind.working() ? workingTime.elapsed(now) : now;
    }

    ClockKind kind() {
        return kind;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether a case is the next to finish. */
    boolean isNext(Case held) {
        return held.place == 0;
    }

    /** Brings the virtual time up to date, to a moment given in both time bases. */
    void advance(double now, double working) {
        double base = kind.working() ? working : now;
        virtual += speed * (base - asOf);
        asOf = base;
    }

    /** Sets the speed from now on; the clock must be up to date. */
    void speed(double newSpeed) {
        speed = newSpeed;
    }

    /** The real time at which the next case finishes if nothing changes, never before now; infinite if none will. */
    double due(double now) {
        if (size == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double left = heap[0].finish - virtual;
        if (left <= DONE) {
            return now;
        }
        if (!(speed > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double dueBase = asOf + left / speed;
        return Math.max(now, kind.working() ? workingTime.when(dueBase) : dueBase);
    }

    /** The next case whose work is done, taken off the clock; null if there is none. The clock must be up to date. */
    Case pollFinished() {
        if (size == 0 || heap[0].finish - virtual > DONE) {
            return null;
        }
        Case top = heap[0];
        remove(top);
        return top;
    }

    /** Work left in a case; the clock must be up to date. */
    double left(Case held) {
        return Math.max(0, held.finish - virtual);
    }

    /** Puts a case with work to do on the clock, which must be up to date. */
    void add(Case held, double work) {
        held.finish = virtual + work;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        put(held, size++);
        rise(held.place);
    }

    /** Takes a case off the clock. */
    void remove(Case held) {
        int gap = held.place;
        held.place = -1;
        Case last = heap[--size];
        heap[size] = null;
        if (last != held) {
            put(last, gap);
            rise(gap);
            sink(last.place);
        }
    }

    /** The cases on the clock in heap order, which depends on nothing but what happened. */
    Case at(int place) {
        return heap[place];
    }

    int size() {
        return size;
    }

    private void put(Case held, int place) {
        heap[place] = held;
        held.place = place;
    }

    private void rise(int from) {
        Case rising = heap[from];
        int place = from;
        while (place > 0 && rising.finish < heap[(place - 1) >>> 1].finish) {
            put(heap[(place - 1) >>> 1], place);
            place = (place - 1) >>> 1;
        }
        put(rising, place);
    }

    private void sink(int from) {
        Case sinking = heap[from];
        int place = from;
        int child = 2 * place + 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1].finish < heap[child].finish) {
                child++;
            }
            if (!(heap[child].finish < sinking.finish)) {
                break;
            }
            put(heap[child], place);
            place = child;
            child = 2 * place + 1;
        }
        put(sinking, place);
    }
}

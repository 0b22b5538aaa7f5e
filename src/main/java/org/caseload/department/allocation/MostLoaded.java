package org.caseload.department.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.department.people.Worker;

/**
 * Everybody in one team, available or not, the most loaded first: highest load over capacity, then lowest number. Whoever has no
 * capacity counts as not loaded. Kept in order as loads change, so that of many who ask in turn nobody goes through the whole team.
 */
final class MostLoaded {
    private Worker[] heap;
    private double[] ratio;
    private int size;

    MostLoaded(List<Worker> members) {
        heap = new Worker[Math.max(16, members.size())];
        ratio = new double[heap.length];
        members.forEach(this::append);
    }

    /** Puts a member whose load or capacity changed, or who has just come, into place; takes out whoever has left. */
    void refresh(Worker worker) {
        int place = worker.placeAmongMostLoaded();
        boolean isHere = place >= 0 && place < size && heap[place] == worker;
        if (worker.hasLeft()) {
            if (isHere) {
                remove(place);
            }
        } else if (!isHere) {
            append(worker);
        } else if (ratio[place] != ratio(worker)) {
            settle(worker, ratio(worker), place);
        }
    }

    private void append(Worker worker) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            ratio = Arrays.copyOf(ratio, 2 * size);
        }
        settle(worker, ratio(worker), size++);
    }

    private void remove(int place) {
        Worker last = heap[--size];
        heap[size] = null;
        if (place < size) {
            settle(last, ratio[size], place);
        }
    }

    /** The first who is more loaded than so much and of whom it is true, or null. */
    Worker first(double above, Predicate<Worker> isMeant) {
        int place = first(0, above, -1, isMeant);
        return place < 0 ? null : heap[place];
    }

    /** The first at a place or below it who comes before the best so far; the place of the best then. */
    private int first(int place, double above, int best, Predicate<Worker> isMeant) {
        if (place >= size || !(ratio[place] > above) || best >= 0 && !comesBefore(heap[place], ratio[place], best)) {
            return best;
        }
        if (isMeant.test(heap[place])) {
            return place;
        }
        int left = first(2 * place + 1, above, best, isMeant);
        return first(2 * place + 2, above, left, isMeant);
    }

    private static double ratio(Worker worker) {
        return worker.capacity() > 0 ? worker.loadRatio() : 0;
    }

    private void settle(Worker worker, double itsRatio, int from) {
        int place = from;
        while (place > 0 && comesBefore(worker, itsRatio, (place - 1) >>> 1)) {
            move((place - 1) >>> 1, place);
            place = (place - 1) >>> 1;
        }
        int below = moreLoadedBelow(place);
        while (below >= 0 && !comesBefore(worker, itsRatio, below)) {
            move(below, place);
            place = below;
            below = moreLoadedBelow(place);
        }
        put(worker, itsRatio, place);
    }

    private int moreLoadedBelow(int place) {
        int left = 2 * place + 1;
        if (left + 1 >= size) {
            return left < size ? left : -1;
        }
        return comesBefore(heap[left + 1], ratio[left + 1], left) ? left + 1 : left;
    }

    private boolean comesBefore(Worker worker, double itsRatio, int place) {
        return itsRatio != ratio[place] ? itsRatio > ratio[place] : worker.number() < heap[place].number();
    }

    private void move(int from, int to) {
        put(heap[from], ratio[from], to);
    }

    private void put(Worker worker, double itsRatio, int place) {
        heap[place] = worker;
        ratio[place] = itsRatio;
        worker.placeAmongMostLoaded(place);
    }
}

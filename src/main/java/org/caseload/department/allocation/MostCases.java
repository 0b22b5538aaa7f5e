package org.caseload.department.allocation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.GradeTable;

/**
 * How many cases the available workers of one team may hold at most under their caps, by grade, counted as people come, go and change
 * and not at every case.
 */
final class MostCases {
    private record Counted(int number, GradeTable.Row grade, int most, boolean onListDuty) {
        boolean isLike(Counted other) {
            return number == other.number && most == other.most && onListDuty == other.onListDuty;
        }
    }

    /** Of one grade: by most cases, how many workers. */
    private record OfGrade(GradeTable.Row grade, TreeMap<Integer, Integer> workers) {}

    private final Map<Worker, Counted> counted = new LinkedHashMap<>();
    private final Map<String, OfGrade> grades = new LinkedHashMap<>();

    /** People there for the unallocated list first: they may be given cases at some moments only, and are asked one by one. */
    private final Map<Worker, Counted> onListDuty = new LinkedHashMap<>();

    /** Counts a worker as they are now, instead of as they were. */
    void count(Worker worker) {
        Counted before = counted.get(worker);
        if (!worker.isAvailable()) {
            if (before != null) {
                counted.remove(worker);
                add(worker, before, -1);
            }
            return;
        }
        Counted now = new Counted(worker.gradeNumber(), worker.grade(), worker.most(), isOnListDuty(worker));
        if (before == null) {
            counted.put(worker, now);
            add(worker, now, 1);
        } else if (!now.isLike(before)) {
            counted.put(worker, now);
            add(worker, before, -1);
            add(worker, now, 1);
        }
    }

    private static boolean isOnListDuty(Worker worker) {
        for (int stage = 0; stage < worker.grade().mayHold().size(); stage++) {
            if (worker.mayHold(stage)) {
                return !worker.mayBeGiven(stage);
            }
        }
        return false;
    }

    private void add(Worker worker, Counted one, int more) {
        if (one.onListDuty() && more > 0) {
            onListDuty.put(worker, one);
        } else if (one.onListDuty()) {
            onListDuty.remove(worker);
        } else {
            TreeMap<Integer, Integer> workers = grades.computeIfAbsent(
                            one.grade().id(), id -> new OfGrade(one.grade(), new TreeMap<>()))
                    .workers();
            if (workers.merge(one.most(), more, Integer::sum) == 0) {
                workers.remove(one.most());
            }
        }
    }

    /** The most of anybody who may be given a stage; 0 if there is nobody. */
    int of(int stage) {
        int most = 0;
        for (OfGrade grade : grades.values()) {
            if (!grade.workers().isEmpty() && grade.grade().mayHold().get(stage)) {
                most = Math.max(most, grade.workers().lastKey());
            }
        }
        for (Map.Entry<Worker, Counted> one : onListDuty.entrySet()) {
            most = one.getKey().mayBeGiven(stage)
                    ? Math.max(most, one.getValue().most())
                    : most;
        }
        return most;
    }
}

package org.caseload.department.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.CaseloadsAtStart;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * Who of a team holds how many cases at the start, where it is known how unevenly they are held. Who holds many is drawn; those with
 * few hours, or in their induction, are rather among those who hold few.
 */
final class UnevenCaseloads {
    private final List<Worker> workers;
    private final Map<Integer, Double> aims = new TreeMap<>();

    /**
     * The caseloads of a team.
     *
     * @param spread how uneven they are
     * @param members everybody in the team
     * @param cases cases that they will hold in all
     * @param luck the replication's luck
     */
    UnevenCaseloads(CaseloadsAtStart spread, List<Worker> members, int cases, KeyedRandom luck) {
        workers = new ArrayList<>(members.stream().filter(Worker::isAvailable).toList());
        Comparator<Worker> byChance = Comparator.comparingDouble(
                worker -> -worker.capacity() * luck.uniform(worker.identity(), Purpose.CASELOAD_AT_START, 0));
        workers.sort(byChance.thenComparingInt(Worker::number));
        double[] held = spread.over(workers.size(), cases);
        for (int i = 0; i < held.length; i++) {
            aims.put(workers.get(i).number(), held[i]);
        }
    }

    /** Who is to hold a family next: whoever is furthest below what they are to hold; null if nobody may hold its stage. */
    Worker next(int stage) {
        Worker furthest = null;
        double missing = Double.NEGATIVE_INFINITY;
        for (Worker worker : workers) {
            double more = aims.get(worker.number()) - worker.caseload().cases();
            if (worker.mayHold(stage) && more > missing) {
                furthest = worker;
                missing = more;
            }
        }
        return furthest;
    }
}

package org.caseload.department.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.CaseloadsAtStart;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * Who of a team holds how many cases at the start, where it is known how unevenly they are held. Who holds many is drawn; those with
 * few hours, or in their induction, are rather among those who hold few.
 */
final class UnevenCaseloads {
    private record Chance(Worker worker, double fewer) {}

    private final Worker[] workers;

    /** By worker: how many cases they are to hold. */
    private final double[] aims;

    /**
     * The caseloads of a team.
     *
     * @param spread how uneven they are
     * @param members everybody in the team
     * @param cases cases that they will hold in all
     * @param luck the replication's luck
     */
    UnevenCaseloads(CaseloadsAtStart spread, List<Worker> members, int cases, KeyedRandom luck) {
        List<Chance> byChance = new ArrayList<>();
        for (Worker worker : members) {
            if (worker.isAvailable()) {
                double drawn = luck.uniform(worker.identity(), Purpose.CASELOAD_AT_START, 0);
                byChance.add(new Chance(worker, -worker.capacity() * drawn));
            }
        }
        byChance.sort(Comparator.comparingDouble(Chance::fewer)
                .thenComparingInt(one -> one.worker().number()));
        workers = byChance.stream().map(Chance::worker).toArray(Worker[]::new);
        aims = spread.over(workers.length, cases);
    }

    /** Who is to hold a family next: whoever is furthest below what they are to hold; null if nobody may hold its stage. */
    Worker next(int stage) {
        Worker furthest = null;
        double missing = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < workers.length; i++) {
            double more = aims[i] - workers[i].caseload().cases();
            if (more > missing && workers[i].mayHold(stage)) {
                furthest = workers[i];
                missing = more;
            }
        }
        return furthest;
    }
}

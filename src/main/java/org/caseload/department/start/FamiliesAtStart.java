package org.caseload.department.start;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.casework.Case;
import org.caseload.department.demand.GroupSizes;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.start.OpenCasesAtStart.Drawn;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * Which of the open cases at the start are brothers and sisters: those referred nearest to each other, in families of as many as are
 * still open, so long after their referral, of the groups in which children are referred. How many are still open is told by the
 * cases themselves: as many of them as are open of those referred in a time.
 */
final class FamiliesAtStart {
    /** Cases on either side of one, by the days of their referrals, that tell how many of its time are still open. */
    private static final int NEAR = 20;

    private final KeyedRandom luck;
    private final double now;
    private final GroupSizes sizes;
    private final double groupsPerDay;
    private final double singlesPerDay;
    private final double startedPerDay;
    private final double[][] waysPerDay;

    FamiliesAtStart(ReplicationContext scene) {
        luck = scene.luck();
        now = scene.now();
        sizes = scene.blueprint().demand().sizes();
        BalancedDepartment balance = scene.blueprint().balance();
        double goOn = 1
                - scene.blueprint()
                        .facts()
                        .demand()
                        .frontDoor()
                        .noFurtherAction()
                        .fraction();
        startedPerDay = balance.referralsPerDay() * goOn;
        groupsPerDay = balance.firstTimePerDay() * goOn / sizes.mean();
        singlesPerDay = startedPerDay - balance.firstTimePerDay() * goOn;
        waysPerDay = waysPerDay();
    }

    /** The families in the order of their referrals, the first first; where children come singly, each alone as they were drawn. */
    List<List<Drawn>> of(List<Drawn> cases) {
        if (sizes.largest() == 1 || !(startedPerDay > 0)) {
            return cases.stream().map(List::of).toList();
        }
        Map<List<TeamRanking>, List<Drawn>> byTeams = new LinkedHashMap<>();
        cases.forEach(one ->
                byTeams.computeIfAbsent(one.teams(), teams -> new ArrayList<>()).add(one));
        List<List<Drawn>> families = new ArrayList<>();
        byTeams.values().forEach(held -> families.addAll(inTeams(held, cases)));
        return families;
    }

    /** The families of those who are held in the same teams. */
    private List<List<Drawn>> inTeams(List<Drawn> held, List<Drawn> all) {
        List<Drawn> byReferral = new ArrayList<>(held);
        byReferral.sort(Comparator.comparingDouble((Drawn one) -> one.open().referredAt())
                .thenComparingInt(one -> one.open().number()));
        double started = startedPerDay * partOfTheirStages(held, all);
        List<List<Drawn>> families = new ArrayList<>();
        int next = 0;
        while (next < byReferral.size()) {
            Case first = byReferral.get(next).open();
            int open = size(first.child(), stillOpen(byReferral, next, started));
            List<Drawn> family = List.copyOf(byReferral.subList(next, Math.min(byReferral.size(), next + open)));
            family.forEach(one -> one.open().joinFamilyOf(first));
            families.add(family);
            next += family.size();
        }
        return families;
    }

    /** Of all open cases of the stages that some are in, how many are theirs. */
    private static double partOfTheirStages(List<Drawn> held, List<Drawn> all) {
        BitSet stages = new BitSet();
        held.forEach(one -> stages.set(one.open().stage()));
        long inStages =
                all.stream().filter(one -> stages.get(one.open().stage())).count();
        return held.size() / (double) inStages;
    }

    /** Share of the children referred about the same time who are still open with the same teams. */
    private double stillOpen(List<Drawn> byReferral, int n, double started) {
        int from = Math.max(0, n - NEAR);
        int to = n + NEAR;
        double until = to < byReferral.size() ? byReferral.get(to).open().referredAt() : now;
        double days = until - byReferral.get(from).open().referredAt();
        double cases = Math.min(to, byReferral.size()) - from;
        return days > 0 ? Math.min(1, cases / (days * started)) : 1;
    }

    /** How many of a family are open, at least one, if each child still is with a chance. */
    private int size(long child, double chance) {
        int largest = sizes.largest();
        double[] open = powers(chance, largest);
        double[] closed = powers(1 - chance, largest);
        double[] weight = new double[largest + 1];
        weight[1] = singlesPerDay * chance;
        double sum = 0;
        for (int some = 1; some <= largest; some++) {
            for (int referred = some; referred <= largest; referred++) {
                weight[some] += waysPerDay[referred][some] * open[some] * closed[referred - some];
            }
            sum += weight[some];
        }
        double target = luck.uniform(child, Purpose.GROUP_SIZE, 0) * sum;
        int some = 1;
        while (some < largest && target >= weight[some]) {
            target -= weight[some];
            some++;
        }
        return some;
    }

    private static double[] powers(double base, int highest) {
        double[] powers = new double[highest + 1];
        powers[0] = 1;
        for (int power = 1; power <= highest; power++) {
            powers[power] = powers[power - 1] * base;
        }
        return powers;
    }

    /** By size of a group and children still open: groups a day times the ways to choose those children. */
    private double[][] waysPerDay() {
        double[][] ways = new double[sizes.largest() + 1][sizes.largest() + 1];
        for (int referred = 1; referred <= sizes.largest(); referred++) {
            double choices = 1;
            for (int open = 1; open <= referred; open++) {
                choices *= (referred - open + 1) / (double) open;
                ways[referred][open] = groupsPerDay * sizes.share(referred) * choices;
            }
        }
        return ways;
    }
}

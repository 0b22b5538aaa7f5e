package org.caseload.experiment.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.statistics.sequential.RequiredChance;
import org.caseload.statistics.sequential.RequiredChance.Verdict;

/**
 * How every plan stands: by its own runs, or because a plan that holds as much of everything reaches the target too seldom, or one
 * that holds less often enough.
 */
final class Standings {
    /** Fewer runs than this of either say nothing against the order of two plans. */
    static final int ENOUGH_RUNS = 50;

    private final PlanSpace space;
    private final TriedPlans tried;
    private final RequiredChance chance;
    private final double error;
    private final Verdict[] standing;

    /**
     * Standings after what has been tried so far.
     *
     * @param error how often at most any verdict is wrong, over all plans together
     */
    Standings(PlanSpace space, TriedPlans tried, SearchRules rules, double error) {
        this.space = space;
        this.tried = tried;
        this.error = error;
        chance = new RequiredChance(rules.required(), rules.tolerance(), error / space.size());
        standing = new Verdict[space.size()];
        Arrays.fill(standing, Verdict.CANNOT_TELL);
        tried.plans().forEach(this::look);
    }

    /** How a plan stands. */
    Verdict of(int plan) {
        return standing[plan];
    }

    /** Looks at a plan's runs, and says how it stands now. */
    Verdict look(int plan) {
        Verdict verdict = chance.of(tried.reached(plan), tried.runs(plan));
        if (verdict == Verdict.TOO_LITTLE) {
            IntStream.range(0, standing.length)
                    .filter(other -> space.isAtMost(other, plan))
                    .forEach(other -> standing[other] = verdict);
        } else if (verdict == Verdict.ENOUGH) {
            IntStream.range(0, standing.length)
                    .filter(other -> space.isAtMost(plan, other))
                    .forEach(other -> standing[other] = verdict);
        }
        return standing[plan];
    }

    /**
     * A lever of which more made the target less likely, where runs show that there is one: of those that reached it under one of two plans
     * only, too many did so under the one that holds less (a sign test over the same luck, at an error shared by all pairs).
     */
    Optional<String> findLeverThatDoesNotAdd() {
        List<Integer> plans = tried.plans().stream()
                .filter(plan -> tried.runs(plan) >= ENOUGH_RUNS)
                .toList();
        double each = error / Math.max(1, plans.size() * plans.size());
        for (int less : plans) {
            for (int more : plans) {
                Optional<String> lever = onlyDifference(less, more);
                if (lever.isPresent()
                        && space.isAtMost(less, more)
                        && PairedReaches.of(tried, less, more).firstIsBetter(each)) {
                    return lever;
                }
            }
        }
        return Optional.empty();
    }

    /** The lever in which two plans differ, where it is one only: of several it is not known which does harm. */
    private Optional<String> onlyDifference(int less, int more) {
        int[] mine = space.choice(less);
        int[] its = space.choice(more);
        List<String> levers = IntStream.range(0, mine.length)
                .filter(lever -> mine[lever] != its[lever])
                .mapToObj(lever -> space.levers().get(lever).name())
                .toList();
        return levers.size() == 1 ? Optional.of(levers.get(0)) : Optional.empty();
    }
}

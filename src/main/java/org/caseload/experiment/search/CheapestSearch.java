package org.caseload.experiment.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.sequential.RequiredChance.Verdict;

/**
 * Finds the cheapest plan that reaches a target often enough: a feasibility search in a partly ordered set under common random numbers. A
 * plan that is shown to reach it too seldom takes with it all that hold no more of anything, and one that is shown to reach it often enough all
 * that cost more. First, plans are tried for few runs, those first that would take most others with them; then the cheapest that is left,
 * for as many runs as it takes. Chances are judged by tests that hold whenever one looks, at an error shared by all plans; what is
 * found is confirmed with luck that the search never met, since a winner picked by its own estimate flatters itself.
 */
public final class CheapestSearch {
    private static final int FIRST_LOOKS = 10;
    private static final int LATER_LOOKS = 50;
    private static final int FEW = 100;
    private static final int PROMISING = 3;

    private final PlanSpace stated;
    private final PlanTrials trials;
    private final SearchRules rules;
    private final TriedPlans tried;
    private final Set<Integer> refuted = new TreeSet<>();
    private final List<String> notAdding = new ArrayList<>();
    private PlanSpace space;
    private Standings standings;

    /**
     * A search.
     *
     * @param told told how many runs have been made, in rising order
     */
    public CheapestSearch(PlanSpace space, PlanTrials trials, SearchRules rules, IntConsumer told) {
        this.stated = space;
        this.space = space;
        this.trials = trials;
        this.rules = rules;
        tried = new TriedPlans(space, trials, told);
    }

    /** Searches. */
    public CheapestFound search() {
        tried.price();
        standings = standings();
        while (true) {
            explore();
            probe();
            Optional<String> lever = standings.findLeverThatDoesNotAdd();
            if (lever.isPresent()) {
                notAdding.add(lever.get());
                space = space.notAdding(lever.get());
                standings = standings();
                continue;
            }
            OptionalInt best = settled();
            if (best.isEmpty()) {
                return found(OptionalInt.empty(), Double.NaN, List.of());
            }
            double dearerBy = dearerBy(best.getAsInt());
            List<CheapestFound.Confirmed> confirmed =
                    new Confirmation(stated, trials, rules).of(confirming(best.getAsInt()));
            if (confirmed.get(0).share().high() >= rules.required() - rules.tolerance()) {
                return found(best, dearerBy, confirmed);
            }
            refuted.add(best.getAsInt());
        }
    }

    private Standings standings() {
        // Half of the error is for chances, half for costs.
        return new Standings(space, tried, rules, rules.error() / 2);
    }

    private CheapestFound found(OptionalInt best, double dearerBy, List<CheapestFound.Confirmed> confirmed) {
        List<CheapestFound.Tried> all = tried.plans().stream()
                .map(plan -> new CheapestFound.Tried(
                        plan,
                        tried.runs(plan),
                        tried.reached(plan),
                        tried.cost(plan),
                        refuted.contains(plan) ? Verdict.CANNOT_TELL : standings.of(plan)))
                .toList();
        long open = plans(plan -> isOpen(plan)).count();
        return new CheapestFound(best, dearerBy, confirmed, all, (int) open, notAdding, tried.allRuns(), isSpent());
    }

    private boolean isSpent() {
        return tried.allRuns() >= rules.mostRuns();
    }

    private IntStream plans(IntPredicate which) {
        return IntStream.range(0, space.size()).filter(which);
    }

    private boolean isOpen(int plan) {
        return standings.of(plan) == Verdict.CANNOT_TELL && !refuted.contains(plan);
    }

    /** The cheapest plan that is known to reach the target often enough, of those of which there are runs. */
    private OptionalInt cheapestEnough() {
        return tried.plans().stream()
                .mapToInt(Integer::intValue)
                .filter(plan -> standings.of(plan) == Verdict.ENOUGH && !refuted.contains(plan))
                .boxed()
                .min(Comparator.comparingDouble(tried::cost))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void explore() {
        OptionalInt next = mostTelling();
        while (next.isPresent() && !isSpent()) {
            test(next.getAsInt(), FEW);
            next = mostTelling();
        }
        next = cheapestLeft();
        while (next.isPresent() && !isSpent()) {
            int plan = next.getAsInt();
            test(plan, Math.min(rules.mostOfPlan(), Math.max(3 * FEW, 3 * tried.runs(plan))));
            next = cheapestLeft();
        }
    }

    /**
     * Looks whether levers that are said to add do. The pairs that a search happens to try are no test of it, since a plan is not tried that
     * holds less than one that reached the target too seldom.
     */
    private void probe() {
        tried.plans().stream()
                .max(Comparator.comparingDouble(this::share))
                .ifPresent(plan ->
                        space.withoutAndWithMost(plan).forEach(other -> tried.runTo(other, Standings.ENOUGH_RUNS)));
        tried.plans().forEach(standings::look);
    }

    private void test(int plan, int last) {
        while (standings.look(plan) == Verdict.CANNOT_TELL && tried.runs(plan) < last && !isSpent()) {
            int runs = tried.runs(plan);
            tried.runTo(plan, Math.min(last, runs + (runs < LATER_LOOKS ? FIRST_LOOKS : LATER_LOOKS)));
        }
    }

    /** Of the plans that few runs may decide, the one that either way takes most of the others with it. */
    private OptionalInt mostTelling() {
        int[] left = cheaperThanBest().filter(plan -> tried.runs(plan) < FEW).toArray();
        double[] cost = IntStream.of(left).mapToDouble(tried::cost).toArray();
        int found = -1;
        int most = 0;
        for (int i = 0; i < left.length; i++) {
            int below = 0;
            int dearer = 0;
            for (int j = 0; j < left.length; j++) {
                below += space.isAtMost(left[j], left[i]) ? 1 : 0;
                dearer += cost[j] >= cost[i] ? 1 : 0;
            }
            if (Math.min(below, dearer) > most) {
                most = Math.min(below, dearer);
                found = left[i];
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private IntStream cheaperThanBest() {
        OptionalInt best = cheapestEnough();
        double cost = best.isPresent() ? tried.cost(best.getAsInt()) : Double.POSITIVE_INFINITY;
        return plans(this::isOpen).filter(plan -> tried.cost(plan) < cost);
    }

    /**
     * The cheapest plan that nothing is known of yet: how much cheaper it is than the best is all that the answer leaves open. While there is
     * no best, the one that reached the target most often.
     */
    private OptionalInt cheapestLeft() {
        List<Integer> left = cheaperThanBest().boxed().toList();
        if (cheapestEnough().isPresent()) {
            return left.stream()
                    .min(Comparator.comparingDouble(tried::cost))
                    .filter(plan -> tried.runs(plan) < rules.mostOfPlan())
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        long exhausted = left.stream()
                .filter(plan -> tried.runs(plan) >= rules.mostOfPlan())
                .count();
        return left.stream()
                .filter(plan -> exhausted < PROMISING && tried.runs(plan) < rules.mostOfPlan())
                .max(Comparator.comparingDouble(this::share))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private double share(int plan) {
        return tried.runs(plan) == 0 ? 0 : (double) tried.reached(plan) / tried.runs(plan);
    }

    /** The cheapest that is often enough, once all that might cost less have been priced by runs of their own. */
    private OptionalInt settled() {
        OptionalInt best = cheapestEnough();
        while (best.isPresent()) {
            int plan = best.getAsInt();
            double margin = 2 * tried.farthestFromSum();
            plans(other -> isRival(other) && tried.cost(other) < tried.cost(plan) + margin)
                    .forEach(other -> tried.runTo(other, TriedPlans.PRICING));
            OptionalInt again = cheapestEnough();
            if (again.equals(best)) {
                return best;
            }
            best = again;
        }
        return best;
    }

    private boolean isRival(int plan) {
        return standings.of(plan) != Verdict.TOO_LITTLE;
    }

    /** By how much, at most, the best costs more than any plan that may reach the target often enough. */
    private double dearerBy(int best) {
        List<Integer> rivals = tried.plans().stream()
                .filter(plan -> plan != best && isRival(plan))
                .toList();
        double level = 1 - rules.error() / Math.max(1, rivals.size());
        return rivals.stream()
                .mapToDouble(
                        plan -> MeanInterval.of(tried.dearer(best, plan), level).high())
                .reduce(0, Math::max);
    }

    /** The best, those one step less of something, and the cheapest of the others that may do. */
    private List<Integer> confirming(int best) {
        Set<Integer> plans = new LinkedHashSet<>(List.of(best));
        plans.addAll(stated.oneStepLess(best));
        tried.plans().stream()
                .filter(plan -> plan != best && isRival(plan))
                .min(Comparator.comparingDouble(tried::cost))
                .ifPresent(plans::add);
        return List.copyOf(plans);
    }
}

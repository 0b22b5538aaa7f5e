package org.caseload.experiment.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.caseload.experiment.search.Evidence.InOneFuture;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.sequential.RequiredChance.Verdict;

/**
 * Finds the cheapest plan that reaches a target often enough, in one future or in each of several: a feasibility search in a partly ordered
 * set under common random numbers. A plan that is shown to reach it too seldom takes with it all that hold no more of anything, and one that
 * is shown to reach it often enough all that cost more; whichever plan promises to narrow the answer most for each run is tried next.
 * Chances are judged by tests that hold whenever one looks, at an error shared by all plans, so that it does not matter in which order plans are
 * tried; what is found is confirmed with luck that the search never met, since a winner picked by its own estimate flatters itself.
 */
public final class CheapestSearch {
    private static final int FIRST_LOOKS = 10;
    private static final int LATER_LOOKS = 50;
    private static final int PROMISING = 3;

    private final PlanSpace stated;
    private final List<PlanTrials> trials;
    private final SearchRules rules;
    private final int runsBefore;
    private final Set<Integer> refuted = new TreeSet<>();
    private final List<String> notAdding = new ArrayList<>();
    private PlanSpace space;
    private Evidence evidence;

    /**
     * A search in one future.
     *
     * @param told told how many runs have been made, in rising order
     */
    public CheapestSearch(PlanSpace space, PlanTrials trials, SearchRules rules, IntConsumer told) {
        this(space, List.of(trials), rules, alone(space, new TriedPlans(space, trials, told), rules));
    }

    private CheapestSearch(PlanSpace space, List<PlanTrials> trials, SearchRules rules, Evidence evidence) {
        stated = space;
        this.space = space;
        this.trials = List.copyOf(trials);
        this.rules = rules;
        this.evidence = evidence;
        runsBefore = evidence.allRuns();
    }

    private static Evidence alone(PlanSpace space, TriedPlans tried, SearchRules rules) {
        return new Evidence(List.of(
                new InOneFuture(tried, Evidence.standings(space, tried, rules, 1), ExpectedChances.of(space, tried))));
    }

    /**
     * A search for a plan in other circumstances, which begins with what this one learnt of costs and chances; no verdict is taken over.
     *
     * @param told told how many runs have been made, this search's among them, in rising order
     */
    public CheapestSearch elsewhere(PlanTrials there, SearchRules rulesThere, IntConsumer told) {
        int before = evidence.allRuns();
        return new CheapestSearch(
                stated,
                List.of(there),
                rulesThere,
                new Evidence(List.of(further(there, rulesThere, 1, runs -> told.accept(before + runs)))));
    }

    /**
     * A search for a plan that is enough in every one of several futures: that of this search, whose runs count, and further ones.
     *
     * @param told told how many runs have been made, this search's among them, in rising order
     */
    public CheapestSearch inEvery(List<PlanTrials> further, SearchRules rulesThere, IntConsumer told) {
        int futures = 1 + further.size();
        List<PlanTrials> all = new ArrayList<>(trials);
        all.addAll(further);
        InOneFuture here = evidence.futures().get(0);
        List<InOneFuture> known = new ArrayList<>();
        known.add(new InOneFuture(
                here.tried(), Evidence.standings(stated, here.tried(), rulesThere, futures), here.expected()));
        further.forEach(there -> known.add(further(
                there,
                rulesThere,
                futures,
                runs -> told.accept(known.stream()
                        .mapToInt(future -> future.tried().allRuns())
                        .sum()))));
        return new CheapestSearch(stated, all, rulesThere, new Evidence(known));
    }

    private InOneFuture further(PlanTrials there, SearchRules rulesThere, int futures, IntConsumer told) {
        InOneFuture here = evidence.futures().get(0);
        TriedPlans tried = here.tried().elsewhere(there, told);
        return new InOneFuture(
                tried,
                Evidence.standings(stated, tried, rulesThere, futures),
                here.expected().elsewhere(tried));
    }

    /** Searches. */
    public CheapestFound search() {
        evidence.futures().forEach(future -> future.tried().price());
        evidence.plans().forEach(this::look);
        while (true) {
            explore();
            probe();
            Optional<String> lever = evidence.futures().stream()
                    .flatMap(future -> future.standings().findLeverThatDoesNotAdd().stream())
                    .findFirst();
            if (lever.isPresent()) {
                notAdding.add(lever.get());
                space = space.notAdding(lever.get());
                evidence = evidence.in(space, rules);
                continue;
            }
            OptionalInt best = settled();
            if (best.isEmpty()) {
                return found(OptionalInt.empty(), Double.NaN, List.of(), List.of());
            }
            int plan = best.getAsInt();
            double dearerBy = dearerBy(plan);
            List<CheapestFound.Confirmed> confirmed = confirmed(trials.get(0), confirming(plan));
            List<CheapestFound.Confirmed> elsewhere = trials.stream()
                    .skip(1)
                    .flatMap(future -> confirmed(future, List.of(plan)).stream())
                    .toList();
            if (isUpheld(confirmed.get(0)) && elsewhere.stream().allMatch(this::isUpheld)) {
                return found(best, dearerBy, confirmed, elsewhere);
            }
            refuted.add(plan);
        }
    }

    private List<CheapestFound.Confirmed> confirmed(PlanTrials future, List<Integer> plans) {
        return new Confirmation(stated, future, rules).of(plans);
    }

    private boolean isUpheld(CheapestFound.Confirmed confirmed) {
        return confirmed.share().high() >= rules.required() - rules.tolerance();
    }

    private CheapestFound found(
            OptionalInt best,
            double dearerBy,
            List<CheapestFound.Confirmed> confirmed,
            List<CheapestFound.Confirmed> elsewhere) {
        List<CheapestFound.Tried> all = evidence.plans().stream()
                .map(plan -> new CheapestFound.Tried(
                        plan,
                        evidence.worst(plan).runs(plan),
                        evidence.worst(plan).reached(plan),
                        cost(plan),
                        refuted.contains(plan) ? Verdict.CANNOT_TELL : evidence.of(plan)))
                .toList();
        return new CheapestFound(
                best, dearerBy, confirmed, elsewhere, all, open().cardinality(), notAdding, runs(), isSpent());
    }

    private int runs() {
        return evidence.allRuns() - runsBefore;
    }

    private boolean isSpent() {
        return runs() >= rules.mostRuns();
    }

    private double cost(int plan) {
        return evidence.first().cost(plan);
    }

    private void look(int plan) {
        evidence.futures().forEach(future -> future.standings().look(plan));
    }

    private BitSet open() {
        BitSet open = new BitSet();
        evidence.open(space).filter(plan -> !refuted.contains(plan)).forEach(open::set);
        return open;
    }

    private OptionalInt cheapest(IntStream plans) {
        return plans.boxed()
                .min(Comparator.comparingDouble(this::cost))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The cheapest plan that is known to reach the target often enough, of those of which there are runs. */
    private OptionalInt cheapestEnough() {
        return cheapest(evidence.plans().stream()
                .mapToInt(Integer::intValue)
                .filter(plan -> evidence.of(plan) == Verdict.ENOUGH && !refuted.contains(plan)));
    }

    private void explore() {
        NextPlan choice = new NextPlan(space, evidence, rules);
        while (!isSpent()) {
            OptionalInt best = cheapestEnough();
            BitSet open = open();
            if (best.isEmpty() && isHopeless(open)) {
                return;
            }
            double dearest = best.isPresent()
                    ? cost(best.getAsInt())
                    : 2 * open.stream().mapToDouble(this::cost).reduce(1, Math::max);
            double least = best.isPresent() ? rules.indifference() * dearest : 0;
            OptionalInt next = choice.find(open, dearest, least);
            if (next.isEmpty()) {
                return;
            }
            test(next.getAsInt());
        }
    }

    /** Whether several plans were tried for as long as any may be, and none is known to be enough. */
    private boolean isHopeless(BitSet open) {
        return open.stream()
                        .filter(plan -> evidence.hardest(plan).tried().runs(plan) >= rules.mostOfPlan())
                        .count()
                >= PROMISING;
    }

    /** Goes on with a plan in its hardest future, for as many runs as make up a batch or until they tell. */
    private void test(int plan) {
        InOneFuture future = evidence.hardest(plan);
        TriedPlans tried = future.tried();
        int last = Math.min(rules.mostOfPlan(), (tried.runs(plan) / LATER_LOOKS + 1) * LATER_LOOKS);
        while (future.standings().look(plan) == Verdict.CANNOT_TELL && tried.runs(plan) < last && !isSpent()) {
            int runs = tried.runs(plan);
            tried.runTo(plan, Math.min(last, runs + (runs < LATER_LOOKS ? FIRST_LOOKS : LATER_LOOKS)));
        }
    }

    /**
     * Looks whether levers that are said to add do. The pairs that a search happens to try are no test of it, since a plan is not tried that
     * holds less than one that reached the target too seldom.
     */
    private void probe() {
        evidence.plans().stream()
                .max(Comparator.comparingDouble(plan -> evidence.worst(plan).share(plan)))
                .ifPresent(plan -> space.withoutAndWithMost(plan)
                        .forEach(other -> evidence.first().runTo(other, Standings.ENOUGH_RUNS)));
        evidence.plans().forEach(this::look);
    }

    /**
     * The cheapest that is often enough, once those that might be cheaper have been priced by runs of their own, and so has the cheapest of
     * those of which nothing is known.
     */
    private OptionalInt settled() {
        OptionalInt best = cheapestEnough();
        while (best.isPresent()) {
            double margin = 2 * evidence.first().offTheSum();
            double dear = cost(best.getAsInt()) + margin;
            double cheap = open().stream().mapToDouble(this::cost).reduce(dear, Math::min) + 2 * margin;
            IntStream.range(0, space.size())
                    .filter(plan -> isRival(plan) && cost(plan) < (isOpen(plan) ? Math.min(cheap, dear) : dear))
                    .boxed()
                    .toList()
                    .forEach(plan -> evidence.first().runTo(plan, TriedPlans.PRICING));
            OptionalInt again = cheapestEnough();
            if (again.equals(best)) {
                return best;
            }
            best = again;
        }
        return best;
    }

    private boolean isRival(int plan) {
        return evidence.of(plan) != Verdict.TOO_LITTLE;
    }

    private boolean isOpen(int plan) {
        return evidence.of(plan) == Verdict.CANNOT_TELL;
    }

    /** By how much, at most, the best costs more than any plan that may reach the target often enough. */
    private double dearerBy(int best) {
        TriedPlans tried = evidence.first();
        List<Integer> rivals = tried.plans().stream()
                .filter(plan -> plan != best && isRival(plan) && tried.runs(plan) >= TriedPlans.PRICING)
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
        cheapest(evidence.first().plans().stream()
                        .mapToInt(Integer::intValue)
                        .filter(plan -> plan != best && evidence.of(plan) == Verdict.ENOUGH))
                .ifPresent(plans::add);
        cheapest(evidence.first().plans().stream()
                        .mapToInt(Integer::intValue)
                        .filter(plan -> plan != best && isOpen(plan)))
                .ifPresent(plans::add);
        return List.copyOf(plans);
    }
}

package org.caseload.experiment.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.statistics.sequential.RequiredChance.Verdict;

/**
 * What runs say of every plan so far, in each of the futures in which the target must be reached; mostly there is one. A plan is enough that is
 * enough in every future, and too little that is so in any.
 */
final class Evidence {
    private final List<InOneFuture> futures;

    /** What runs say in one future. */
    record InOneFuture(TriedPlans tried, Standings standings, ExpectedChances expected) {}

    Evidence(List<InOneFuture> futures) {
        this.futures = List.copyOf(futures);
    }

    /** The same runs, looked at as those of a space in which fewer levers are said to add. */
    Evidence in(PlanSpace space, SearchRules rules) {
        return new Evidence(futures.stream()
                .map(future -> new InOneFuture(
                        future.tried(), standings(space, future.tried(), rules, futures.size()), future.expected()))
                .toList());
    }

    /** Half of the error is for chances, shared by all futures, and half for costs. */
    static Standings standings(PlanSpace space, TriedPlans tried, SearchRules rules, int futures) {
        return new Standings(space, tried, rules, rules.error() / 2 / futures);
    }

    /** What runs say in each future. */
    List<InOneFuture> futures() {
        return futures;
    }

    /** The future that costs are taken from. */
    TriedPlans first() {
        return futures.get(0).tried();
    }

    /** How a plan stands in all futures. */
    Verdict of(int plan) {
        boolean enough = true;
        for (InOneFuture future : futures) {
            Verdict standing = future.standings().of(plan);
            if (standing == Verdict.TOO_LITTLE) {
                return standing;
            }
            enough = enough && standing == Verdict.ENOUGH;
        }
        return enough ? Verdict.ENOUGH : Verdict.CANNOT_TELL;
    }

    /** Of the futures in which a plan is not known to be enough, the one in which it is thought least likely to be. */
    InOneFuture hardest(int plan) {
        return futures.stream()
                .filter(future -> future.standings().of(plan) != Verdict.ENOUGH)
                .min(Comparator.comparingDouble(future -> future.expected().of(plan)))
                .orElse(futures.get(0));
    }

    /** In how many futures a plan is not known to be enough. */
    long toShow(int plan) {
        return futures.stream()
                .filter(future -> future.standings().of(plan) != Verdict.ENOUGH)
                .count();
    }

    /** Learns from all runs so far how likely plans are that were not tried. */
    void learn() {
        futures.forEach(future -> future.expected().learn());
    }

    /** Whether there are runs of a plan in any future. */
    boolean isTried(int plan) {
        return futures.stream().anyMatch(future -> future.tried().runs(plan) > 0);
    }

    /** The plans of which there are runs in any future, by place. */
    List<Integer> plans() {
        return futures.stream()
                .flatMap(future -> future.tried().plans().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The future in which the runs of a plan reached the target least often. */
    TriedPlans worst(int plan) {
        return futures.stream()
                .map(InOneFuture::tried)
                .filter(tried -> tried.runs(plan) > 0)
                .min(Comparator.comparingDouble(tried -> tried.share(plan)))
                .orElse(first());
    }

    /** How many runs were made in all futures. */
    int allRuns() {
        return futures.stream().mapToInt(future -> future.tried().allRuns()).sum();
    }

    /** The plans of which it is not known whether they are enough. */
    IntStream open(PlanSpace space) {
        return IntStream.range(0, space.size()).filter(plan -> of(plan) == Verdict.CANNOT_TELL);
    }
}

package org.caseload.experiment.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.scenario.Lever;

/**
 * All plans that can be made of some levers. A plan is known by its place, in which the first lever turns slowest; place 0 does nothing.
 * Plans are partly ordered: one that holds at least as much of every lever is no less likely to reach the target.
 */
public final class PlanSpace {
    /** The most plans in a space: at a few dozen runs each, a day of one machine. */
    public static final int MOST = 10_000;

    private final List<Lever> levers;
    private final List<int[]> plans = new ArrayList<>();
    private final Map<Integer, BitSet> atMost = new HashMap<>();

    /**
     * A space.
     *
     * @param levers the levers
     * @throws IllegalArgumentException where it would hold more than {@value #MOST} plans, or none but to do nothing
     */
    public PlanSpace(List<Lever> levers) {
        this.levers = List.copyOf(levers);
        fill(new int[levers.size()], 0);
        if (plans.size() < 2) {
            throw new IllegalArgumentException("a space holds at least one plan beside doing nothing");
        }
    }

    private void fill(int[] choice, int lever) {
        if (lever == choice.length) {
            if (plans.size() == MOST) {
                throw new IllegalArgumentException("holds more than " + MOST + " plans");
            }
            plans.add(choice.clone());
            return;
        }
        for (int setting = 0; setting < levers.get(lever).settings().size(); setting++) {
            choice[lever] = setting;
            if (setting == 0 || !isExcluded(choice, lever)) {
                fill(choice, lever + 1);
            }
        }
        choice[lever] = 0;
    }

    /** Whether the lever is used together with an earlier one that it is not to be used with. */
    private boolean isExcluded(int[] choice, int lever) {
        Lever used = levers.get(lever);
        return IntStream.range(0, lever)
                .filter(earlier -> choice[earlier] > 0)
                .mapToObj(levers::get)
                .anyMatch(earlier -> used.notWith().contains(earlier.name())
                        || earlier.notWith().contains(used.name()));
    }

    /** How many plans it holds, doing nothing among them. */
    public int size() {
        return plans.size();
    }

    /** The levers. */
    public List<Lever> levers() {
        return levers;
    }

    /** The setting of each lever in a plan. */
    public int[] choice(int plan) {
        return plans.get(plan).clone();
    }

    /** How a plan is said, such as "20 people from September; closing drive". */
    public String words(int plan) {
        int[] choice = plans.get(plan);
        String used = IntStream.range(0, choice.length)
                .filter(lever -> choice[lever] > 0)
                .mapToObj(
                        lever -> levers.get(lever).settings().get(choice[lever]).words())
                .collect(Collectors.joining("; "));
        return used.isEmpty() ? "nothing" : used;
    }

    /** Whether a plan holds at most as much of every lever as another. */
    boolean isAtMost(int plan, int other) {
        int[] less = plans.get(plan);
        int[] more = plans.get(other);
        for (int lever = 0; lever < less.length; lever++) {
            if (!levers.get(lever).isAtMost(less[lever], more[lever])) {
                return false;
            }
        }
        return true;
    }

    /** The plans that hold at most as much of every lever as one, itself among them. */
    BitSet atMost(int plan) {
        return atMost.computeIfAbsent(plan, place -> {
            BitSet found = new BitSet(plans.size());
            IntStream.range(0, plans.size())
                    .filter(other -> isAtMost(other, place))
                    .forEach(found::set);
            return found;
        });
    }

    /** Whether a plan uses more than one lever. */
    boolean isOfSeveralLevers(int plan) {
        return used(plan) > 1;
    }

    private long used(int plan) {
        return IntStream.of(plans.get(plan)).filter(setting -> setting > 0).count();
    }

    /** The plans that use one lever only. */
    public List<Integer> ofOneLever() {
        return IntStream.range(0, plans.size())
                .filter(plan -> used(plan) == 1)
                .boxed()
                .toList();
    }

    /** The plans that hold one step less of one lever, and otherwise the same. */
    List<Integer> oneStepLess(int plan) {
        return IntStream.range(0, plans.size())
                .filter(other -> isOneStepLess(other, plan))
                .boxed()
                .toList();
    }

    private boolean isOneStepLess(int other, int plan) {
        int steps = 0;
        for (int lever = 0; lever < levers.size(); lever++) {
            int mine = plans.get(plan)[lever];
            int its = plans.get(other)[lever];
            if (mine != its) {
                steps += isNextBelow(levers.get(lever), its, mine) ? 1 : 2;
            }
        }
        return steps == 1;
    }

    private static boolean isNextBelow(Lever lever, int below, int setting) {
        Lever.Setting from = lever.settings().get(setting);
        Lever.Setting to = lever.settings().get(below);
        return to.size() == 0 ? from.size() == 1 : to.size() == from.size() - 1 && to.date() == from.date();
    }

    /** The plans that differ from one in a single lever said to add: each such lever left out, and at its most. */
    List<Integer> withoutAndWithMost(int plan) {
        List<Integer> others = new ArrayList<>();
        int[] choice = plans.get(plan);
        for (int lever = 0; lever < levers.size(); lever++) {
            if (levers.get(lever).adds()) {
                int[] other = choice.clone();
                other[lever] = 0;
                find(other).ifPresent(others::add);
                other[lever] = levers.get(lever).settings().size() - 1;
                find(other).ifPresent(others::add);
            }
        }
        return others;
    }

    private OptionalInt find(int... choice) {
        return IntStream.range(0, plans.size())
                .filter(plan -> Arrays.equals(plans.get(plan), choice))
                .findFirst();
    }

    /** The same plans where more of a lever is not known to be better. */
    PlanSpace notAdding(String lever) {
        return new PlanSpace(levers.stream()
                .map(each -> each.name().equals(lever) ? each.notAdding() : each)
                .toList());
    }
}

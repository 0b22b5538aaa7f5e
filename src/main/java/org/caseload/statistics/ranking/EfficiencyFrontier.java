package org.caseload.statistics.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.statistics.Direction;

/**
 * Which options buy their outcome at the least cost, and which are never worth it (Drummond and others, Methods for the Economic
 * Evaluation of Health Care Programmes, 4th edition, chapter 4).
 *
 * @param places one for each option, in the order given
 */
public record EfficiencyFrontier(List<Place> places) {

    public EfficiencyFrontier {
        places = List.copyOf(places);
    }

    /**
     * Something that may be chosen.
     *
     * @param name what it is called
     * @param cost what it costs on average
     * @param outcome what it brings on average
     */
    public record Option(String name, double cost, double outcome) {
        public Option {
            if (!Double.isFinite(cost) || !Double.isFinite(outcome)) {
                throw new IllegalArgumentException(name + ": cost and outcome are finite numbers");
            }
        }
    }

    /** How an option stands among the others. */
    public enum FrontierStatus {
        /** No other option, or mix of two, does as well for less or better for as much. */
        ON_THE_FRONTIER,
        /** Another option costs no more and does no worse, and is better in one of the two. */
        DOMINATED,
        /** No option alone does so, but a mix of two would: extended dominance. It counts only where a mix can be had. */
        DOMINATED_BY_A_MIX
    }

    /**
     * Where an option stands.
     *
     * @param option the option
     * @param standing how it stands among the others
     * @param by what dominates it: one name, two for a mix, none on the frontier
     * @param costPerUnit on the frontier, the extra cost of each further unit of outcome over the next cheaper option there; empty
     *     for the cheapest
     */
    public record Place(Option option, FrontierStatus standing, List<String> by, OptionalDouble costPerUnit) {
        public Place {
            by = List.copyOf(by);
        }
    }

    /**
     * Places some options.
     *
     * @param options at least one
     * @param better which outcome is the better one; costs are always better when smaller
     */
    public static EfficiencyFrontier of(List<Option> options, Direction better) {
        List<Option> frontier = frontier(undominated(options, better), better);
        List<Place> places = new ArrayList<>();
        for (Option option : options) {
            places.add(place(option, options, frontier, better));
        }
        return new EfficiencyFrontier(places);
    }

    private static List<Option> undominated(List<Option> options, Direction better) {
        List<Option> undominated = new ArrayList<>();
        for (Option option : options) {
            if (options.stream().noneMatch(other -> dominates(other, option, better))) {
                undominated.add(option);
            }
        }
        undominated.sort(Comparator.comparingDouble(Option::cost));
        return undominated;
    }

    private static boolean dominates(Option one, Option other, Direction better) {
        double gain = better.advantage(one.outcome(), other.outcome());
        return one.cost() <= other.cost() && gain >= 0 && (one.cost() < other.cost() || gain > 0);
    }

    /** Of options that rise in cost and in outcome, those at which a further unit costs ever more. */
    private static List<Option> frontier(List<Option> rising, Direction better) {
        List<Option> frontier = new ArrayList<>();
        for (Option next : rising) {
            while (frontier.size() > 1 && isAboveTheLine(frontier, next, better)) {
                frontier.remove(frontier.size() - 1);
            }
            if (frontier.isEmpty() || !isSame(frontier.get(frontier.size() - 1), next)) {
                frontier.add(next);
            }
        }
        return frontier;
    }

    private static boolean isAboveTheLine(List<Option> frontier, Option next, Direction better) {
        Option last = frontier.get(frontier.size() - 1);
        Option before = frontier.get(frontier.size() - 2);
        return !isSame(last, next) && slope(before, last, better) > slope(last, next, better);
    }

    private static double slope(Option from, Option to, Direction better) {
        return (to.cost() - from.cost()) / better.advantage(to.outcome(), from.outcome());
    }

    private static boolean isSame(Option one, Option other) {
        return one.cost() == other.cost() && one.outcome() == other.outcome();
    }

    private static Place place(Option option, List<Option> options, List<Option> frontier, Direction better) {
        for (int i = 0; i < frontier.size(); i++) {
            if (isSame(frontier.get(i), option)) {
                OptionalDouble cost =
                        i == 0 ? OptionalDouble.empty() : OptionalDouble.of(slope(frontier.get(i - 1), option, better));
                return new Place(option, FrontierStatus.ON_THE_FRONTIER, List.of(), cost);
            }
        }
        for (Option other : preferred(frontier, options)) {
            if (dominates(other, option, better)) {
                return new Place(option, FrontierStatus.DOMINATED, List.of(other.name()), OptionalDouble.empty());
            }
        }
        return new Place(option, FrontierStatus.DOMINATED_BY_A_MIX, around(option, frontier), OptionalDouble.empty());
    }

    /** Whatever is on the frontier is named before what is not. */
    private static List<Option> preferred(List<Option> frontier, List<Option> options) {
        List<Option> preferred = new ArrayList<>(frontier);
        preferred.addAll(options);
        return preferred;
    }

    private static List<String> around(Option option, List<Option> frontier) {
        int above = 0;
        while (frontier.get(above).cost() <= option.cost()) {
            above++;
        }
        return List.of(frontier.get(above - 1).name(), frontier.get(above).name());
    }
}

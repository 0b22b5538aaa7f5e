package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;

/**
 * How many people would have to start in a recruitment wave for a measure to be at or below its target on a date.
 *
 * @param origin how to make it again
 * @param wave the wave whose size was looked for
 * @param measure the target's measure
 * @param atMost the target's level
 * @param date the date whose first midnight is read
 * @param most the largest wave tried
 * @param division what dividing today's cases by the target would say; empty where nobody is in post today
 * @param answers one for each demand, the mildest first
 * @param notFollowing the same if not one case more came or stayed because there is room; empty where cases do not follow capacity anyway
 * @param sizes the waves that were simulated, the smallest first
 */
public record StaffNeeded(
        Origin origin,
        Wave wave,
        MeasureName measure,
        double atMost,
        LocalDate date,
        int most,
        OptionalDouble division,
        List<Answer> answers,
        List<Answer> notFollowing,
        List<Size> sizes) {

    /** Copies the lists. */
    public StaffNeeded {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(division, "division");
        answers = List.copyOf(answers);
        notFollowing = List.copyOf(notFollowing);
        sizes = List.copyOf(sizes);
    }

    /**
     * The wave.
     *
     * @param name its name in the plan
     * @param grade the grade in which people start
     * @param on the first day on which they start
     * @param stated how many people the plan states, in its own words
     * @param dropOut share of those who accepted who do not come
     */
    public record Wave(String name, String grade, LocalDate on, String stated, double dropOut) {}

    /** What is asked of the runs. */
    public enum Demand {
        /** The mean over the runs is at or below the target. */
        ON_AVERAGE(Double.NaN),
        /** Half of the runs are. */
        HALF(0.5),
        /** Eight in ten of the runs are. */
        EIGHT_IN_TEN(0.8);

        private final double share;

        Demand(double share) {
            this.share = share;
        }

        /** The share of runs that must be at or below the target; NaN where the mean must be. */
        public double share() {
            return share;
        }
    }

    /**
     * The smallest wave that meets a demand, of those who accepted.
     *
     * @param demand the demand
     * @param people the smallest wave whose estimate meets it; empty if none tried does
     * @param fewest the smallest whose 95 % interval does not rule out that it meets it; empty if none
     * @param most the smallest whose whole 95 % interval meets it; empty if none
     */
    public record Answer(Demand demand, OptionalInt people, OptionalInt fewest, OptionalInt most) {}

    /**
     * One wave that was simulated.
     *
     * @param people how many accepted
     * @param mean the measure on the date
     * @param met share of the runs at or below the target on the date
     * @param cost what it costs over the whole period beyond the same plan without the wave, in pounds
     */
    public record Size(int people, Estimate mean, Estimate met, Estimate cost) {
        /** Checks the parts are there. */
        public Size {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(met, "met");
            Objects.requireNonNull(cost, "cost");
        }
    }

    /** The same beside what would be needed if not one case more came or stayed because there is room. */
    public StaffNeeded beside(List<Answer> ifNotFollowing) {
        return new StaffNeeded(origin, wave, measure, atMost, date, most, division, answers, ifNotFollowing, sizes);
    }

    /** A wave that was simulated, by how many accepted. */
    public Size size(int people) {
        return sizes.stream()
                .filter(size -> size.people() == people)
                .findFirst()
                .orElseThrow();
    }
}

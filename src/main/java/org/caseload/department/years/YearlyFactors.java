package org.caseload.department.years;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** What varies from year to year in one department: draws the paths of a replication. Immutable and shared by all of them. */
public final class YearlyFactors {
    private final FromYearToYear stated;
    private final double holders;
    private final int from;
    private final int weeks;

    /**
     * The factors of a department.
     *
     * @param stated what varies
     * @param holders FTE of those who hold cases on the start date
     * @param from day of the start date, on which all factors are 1
     * @param days how many days are simulated, those before the start date counted in
     */
    public YearlyFactors(FromYearToYear stated, double holders, int from, int days) {
        this.stated = stated;
        this.holders = holders;
        this.from = from;
        weeks = 1 + (days - from) / FactorPath.STEP;
    }

    /** The paths of a replication. */
    public YearlyPaths draw(KeyedRandom luck) {
        return paths(
                (factor, purpose) -> factor.path(from, weeks, whose(), purpose, luck),
                walk -> walk.draw(weeks, whose(), Purpose.YEARLY_POSTS, luck));
    }

    /** The paths whose logarithms are, on every day, the means of all replications' logarithms: known exactly. */
    public YearlyPaths middle() {
        return paths((factor, purpose) -> factor.middle(from, weeks), walk -> walk.middle(weeks));
    }

    private YearlyPaths paths(
            BiFunction<WanderingFactor, Purpose, FactorPath> wander, Function<GrowingWalk, double[]> grow) {
        return new YearlyPaths(
                path(stated.leaving(), Purpose.YEARLY_LEAVING, wander),
                path(stated.sickness(), Purpose.YEARLY_SICKNESS, wander),
                path(stated.recruitment(), Purpose.YEARLY_RECRUITMENT, wander),
                path(stated.holdingCases(), Purpose.YEARLY_HOLDING, wander),
                stated.posts()
                        .map(facts -> facts.walk(holders))
                        .filter(walk -> !walk.isSteady())
                        .map(walk -> new FactorPath(from, grow.apply(walk)))
                        .orElse(FactorPath.STEADY),
                path(stated.cases(), Purpose.YEARLY_CASES, wander));
    }

    private FactorPath path(
            Optional<YearlyVariation> variation,
            Purpose purpose,
            BiFunction<WanderingFactor, Purpose, FactorPath> wander) {
        return variation
                .map(facts -> wander.apply(facts.factor(holders), purpose))
                .orElse(FactorPath.STEADY);
    }

    private static long whose() {
        return Identity.of(Source.DEPARTMENT.number(), 0);
    }

    /** The factor of first-time referrals, week by week, where it is stated here. */
    public Optional<WanderingFactor> referrals() {
        return stated.referrals().map(facts -> facts.factor(holders));
    }
}

package org.caseload.department.years;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caseload.quantity.Span;
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
    private final int weeksInAll;

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
        weeksInAll = 1 + days / FactorPath.STEP;
    }

    /** The paths of a replication. */
    public YearlyPaths draw(KeyedRandom luck) {
        return paths(
                (factor, purpose) -> factor.path(from, weeks, whose(), purpose, luck),
                walk -> walk.draw(weeks, whose(), Purpose.YEARLY_POSTS, luck),
                absorbed(luck));
    }

    /**
     * The paths whose logarithms are, on every day, the means of all replications' logarithms: known exactly. Thresholds take up nothing
     * here, since referrals are drawn elsewhere.
     */
    public YearlyPaths middle() {
        return paths((factor, purpose) -> factor.middle(from, weeks), walk -> walk.middle(weeks), FactorPath.STEADY);
    }

    private YearlyPaths paths(
            BiFunction<WanderingFactor, Purpose, FactorPath> wander,
            Function<GrowingWalk, double[]> grow,
            FactorPath onward) {
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
                path(stated.cases(), Purpose.YEARLY_CASES, wander),
                path(stated.assessment(), Purpose.YEARLY_ASSESSMENT, wander),
                path(stated.childProtection(), Purpose.YEARLY_PLANS, wander),
                path(stated.lookedAfter(), Purpose.YEARLY_CARE, wander),
                onward);
    }

    /** By the same luck as that of the referrals themselves, which is drawn where they come, from the first day on. */
    private FactorPath absorbed(KeyedRandom luck) {
        if (!stated.absorbsReferrals()) {
            return FactorPath.STEADY;
        }
        double[] referrals =
                referrals().orElseThrow().draw(weeksInAll, Source.REFERRALS.number(), Purpose.DEMAND_NOISE, luck);
        double absorbed = stated.referrals().orElseThrow().absorbed().fraction();
        return new FactorPath(
                0,
                Arrays.stream(referrals)
                        .map(factor -> StrictMath.pow(factor, -absorbed))
                        .toArray());
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

    /** How the mean number of posts grows, as a share of them a day; 0 where it does not. */
    public double growthOfPosts() {
        return stated.posts()
                .map(posts -> StrictMath.log(posts.growth().factor()) / Span.DAYS_PER_YEAR)
                .orElse(0.0);
    }
}

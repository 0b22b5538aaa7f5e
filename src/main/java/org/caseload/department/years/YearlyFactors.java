package org.caseload.department.years;

import java.util.Arrays;
import java.util.Optional;
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
        return new YearlyPaths(
                path(stated.leaving(), Purpose.YEARLY_LEAVING, luck),
                path(stated.sickness(), Purpose.YEARLY_SICKNESS, luck),
                path(stated.recruitment(), Purpose.YEARLY_RECRUITMENT, luck),
                path(stated.holdingCases(), Purpose.YEARLY_HOLDING, luck),
                walk(stated.posts(), luck),
                path(stated.cases(), Purpose.YEARLY_CASES, luck),
                path(stated.assessment(), Purpose.YEARLY_ASSESSMENT, luck),
                path(stated.childProtection(), Purpose.YEARLY_PLANS, luck),
                path(stated.lookedAfter(), Purpose.YEARLY_CARE, luck),
                absorbed(luck));
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

    private FactorPath path(Optional<YearlyVariation> variation, Purpose purpose, KeyedRandom luck) {
        return variation
                .map(facts -> facts.factor(holders))
                .filter(factor -> !factor.isSteady())
                .map(factor -> new FactorPath(from, factor.draw(weeks, whose(), purpose, luck)))
                .orElse(FactorPath.STEADY);
    }

    private FactorPath walk(Optional<PostsVariation> variation, KeyedRandom luck) {
        return variation
                .map(facts -> facts.walk(holders))
                .filter(walk -> !walk.isSteady())
                .map(walk -> new FactorPath(from, walk.draw(weeks, whose(), Purpose.YEARLY_POSTS, luck)))
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

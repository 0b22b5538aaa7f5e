package org.caseload.department.years;

import java.util.Optional;
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
        return new YearlyPaths(
                path(stated.leaving(), Purpose.YEARLY_LEAVING, luck),
                path(stated.sickness(), Purpose.YEARLY_SICKNESS, luck),
                path(stated.recruitment(), Purpose.YEARLY_RECRUITMENT, luck),
                path(stated.holdingCases(), Purpose.YEARLY_HOLDING, luck),
                walk(stated.posts(), luck),
                path(stated.cases(), Purpose.YEARLY_CASES, luck));
    }

    private FactorPath path(Optional<YearlyVariation> variation, Purpose purpose, KeyedRandom luck) {
        return variation
                .map(facts -> facts.factor(holders).path(from, weeks, whose(), purpose, luck))
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
}

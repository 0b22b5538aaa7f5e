package org.caseload.statistics.sequential;

import org.apache.commons.math3.special.Beta;
import org.caseload.statistics.Levels;

/**
 * Whether a chance is as great as required, looked at as often as one likes while runs come in. Two hypotheses are held against the
 * runs: that the chance is no greater than the required one less the tolerance, and that it is no smaller than the required one and the
 * tolerance. The evidence against each is a likelihood ratio averaged over the chances on its other side, all alike, which is a
 * non-negative supermartingale under the hypothesis: it passes 1 ÷ error with no greater chance than the error, whenever one looks
 * (Ville 1939; Robbins, Annals of Mathematical Statistics 41, 1970; Howard and others, Annals of Statistics 49, 2021).
 *
 * @param required the chance that is required, from 0 to 1
 * @param tolerance how far from it a chance may lie that is taken for either, above 0; required ± tolerance lie within 0 and 1
 * @param error how often, at most, a hypothesis that is true is ever rejected, above 0 and below 1
 */
public record RequiredChance(double required, double tolerance, double error) {

    /** What runs say. */
    public enum Verdict {
        /** The chance is greater than required less the tolerance. */
        ENOUGH,
        /** The chance is smaller than required and the tolerance. */
        TOO_LITTLE,
        /** More runs are needed, or the chance lies too near the required one for any number of them. */
        CANNOT_TELL
    }

    /** Checks that there are chances on either side. */
    public RequiredChance {
        Levels.require(1 - error, "one less the error");
        if (!(tolerance > 0 && required - tolerance > 0 && required + tolerance < 1)) {
            throw new IllegalArgumentException(
                    "a required chance of " + required + " ± " + tolerance + " does not lie within 0 and 1");
        }
    }

    /**
     * What so many runs say.
     *
     * @param successes in how many of them it came about
     * @param runs how many there are, 0 or more
     * @throws IllegalArgumentException where the counts are not 0 ≤ successes ≤ runs
     */
    public Verdict of(long successes, long runs) {
        if (successes < 0 || successes > runs) {
            throw new IllegalArgumentException(successes + " of " + runs + " is not a share of runs");
        }
        double needed = -StrictMath.log(error);
        if (evidence(successes, runs - successes, required - tolerance) >= needed) {
            return Verdict.ENOUGH;
        }
        // A chance no smaller than p is a failure no more frequent than 1 − p.
        return evidence(runs - successes, successes, 1 - required - tolerance) >= needed
                ? Verdict.TOO_LITTLE
                : Verdict.CANNOT_TELL;
    }

    /**
     * The logarithm of the likelihood averaged over all chances above a bound, over the likelihood at the bound.
     *
     * @param yes how often it came about
     * @param no how often it did not
     * @param bound the chance that is not exceeded under the hypothesis
     */
    static double evidence(long yes, long no, double bound) {
        double above = Beta.regularizedBeta(1 - bound, no + 1.0, yes + 1.0);
        return Beta.logBeta(yes + 1.0, no + 1.0)
                + StrictMath.log(above)
                - StrictMath.log(1 - bound)
                - yes * StrictMath.log(bound)
                - no * StrictMath.log(1 - bound);
    }
}

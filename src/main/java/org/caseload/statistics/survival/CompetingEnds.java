package org.caseload.statistics.survival;

import java.util.List;

/**
 * How many have ended by each age for each of several causes, any of which ends it for all: the estimate of Aalen and Johansen
 * (Scandinavian Journal of Statistics 5, 1978) with delayed entry as in {@link ProductLimit}. Variances by the delta method (Marubini and
 * Valsecchi, Analysing Survival Data, 1995, section 10.3).
 */
public final class CompetingEnds {
    private final RiskSets sets;
    private final double[] before;

    private CompetingEnds(List<WatchedSpan> spans) {
        sets = new RiskSets(
                spans, spans.stream().mapToInt(WatchedSpan::cause).max().orElse(0));
        before = new double[sets.count()];
        double left = 1;
        for (int i = 0; i < before.length; i++) {
            before[i] = left;
            left *= 1 - (double) sets.ended(i) / sets.atRisk(i);
        }
    }

    /** The estimate from these times. */
    public static CompetingEnds of(List<WatchedSpan> spans) {
        return new CompetingEnds(spans);
    }

    /**
     * The share that has ended for a cause by an age.
     *
     * @param cause from 1 to the highest that occurs
     */
    public double endedBy(int cause, double age) {
        double sum = 0;
        for (int i = 0; i < sets.upTo(age); i++) {
            sum += before[i] * sets.ended(i, cause) / sets.atRisk(i);
        }
        return sum;
    }

    /** The standard error of {@link #endedBy}. */
    public double standardError(int cause, double age) {
        double whole = endedBy(cause, age);
        double so = 0;
        double variance = 0;
        for (int i = 0; i < sets.upTo(age); i++) {
            double n = sets.atRisk(i);
            double d = sets.ended(i);
            double ofCause = sets.ended(i, cause);
            so += before[i] * ofCause / n;
            double rest = whole - so;
            variance += (d < n ? rest * rest * d / (n * (n - d)) : 0)
                    + before[i] * before[i] * ofCause * (n - ofCause) / (n * n * n)
                    - 2 * rest * before[i] * ofCause / (n * n);
        }
        return Math.sqrt(Math.max(0, variance));
    }

    /** The interval of {@link #endedBy}. */
    public LogLogInterval interval(int cause, double age, double level) {
        return LogLogInterval.of(1 - endedBy(cause, age), standardError(cause, age), level)
                .ofTheRest();
    }
}

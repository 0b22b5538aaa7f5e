package org.caseload.statistics.ranking;

import java.util.ArrayList;
import java.util.List;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.Resamples;

/**
 * How probable it is that each system is the best on average, given the runs made: the share of resamples of whole runs in
 * which its mean is best. It tells how sure the runs make us of the means, which "wins in so many futures" does not.
 *
 * @param resamples how many resamples the shares are of
 * @param chances one for each system, in their order
 */
public record BestOnAverage(int resamples, List<Chance> chances) {

    public BestOnAverage {
        chances = List.copyOf(chances);
    }

    /**
     * What the resamples say of one system.
     *
     * @param best the share of resamples in which its mean is the best, equal means sharing equally; over all systems 1
     * @param nearBest the share of resamples in which its mean is within the indifference of the best, or the best
     */
    public record Chance(double best, double nearBest) {}

    /**
     * The chances of some systems.
     *
     * @param outcomes one column for each system, run by run
     * @param better which mean is the better one
     * @param indifference by how much a mean may be worse than the best and still do as well
     * @param resamples of the runs
     */
    public static BestOnAverage of(double[][] outcomes, Direction better, double indifference, Resamples resamples) {
        double[][] columns = Outcomes.require(outcomes, 2, 2);
        if (!(indifference >= 0)) {
            throw new IllegalArgumentException("an indifference is at least 0, not " + indifference);
        }
        double[][] means = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            means[i] = resamples.means(columns[i]);
        }
        return new BestOnAverage(resamples.count(), chances(means, better, indifference));
    }

    private static List<Chance> chances(double[][] means, Direction better, double indifference) {
        int count = means[0].length;
        double[] best = new double[means.length];
        int[] near = new int[means.length];
        for (int b = 0; b < count; b++) {
            boolean[] first = WinShares.winners(means, b, better, 0);
            boolean[] nearFirst = WinShares.winners(means, b, better, indifference);
            int parts = WinShares.count(first);
            for (int i = 0; i < means.length; i++) {
                best[i] += first[i] ? 1.0 / parts : 0;
                near[i] += nearFirst[i] ? 1 : 0;
            }
        }
        List<Chance> chances = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            chances.add(new Chance(best[i] / count, (double) near[i] / count));
        }
        return chances;
    }
}

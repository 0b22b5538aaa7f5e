package org.caseload.statistics.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;

/**
 * What somebody may come to regret who has to choose before the future is known (Savage, Journal of the American Statistical
 * Association 46, 1951): in each future, by how much the mean of the system chosen is worse than that of the best system for that
 * future; and of each system the greatest of these regrets. The choice that risks least is the one whose greatest regret is the
 * smallest. Futures are not weighed.
 *
 * <p>A greatest regret of estimated means is on average somewhat too large, the more so the fewer the runs and the closer the
 * systems: of several noisy differences the greatest is taken.
 *
 * @param systems one for each system, in their order
 */
public record MinimaxRegret(List<SystemRegret> systems) {

    /** Copies the list. */
    public MinimaxRegret {
        systems = List.copyOf(systems);
    }

    /**
     * What may be regretted of one system.
     *
     * @param regrets its regret in each future, 0 or more
     * @param greatest the greatest of them
     * @param least the share of resamples in which its greatest regret is the smallest of all systems, equal ones sharing equally
     */
    public record SystemRegret(List<PercentileInterval> regrets, PercentileInterval greatest, double least) {
        /** Copies the list. */
        public SystemRegret {
            regrets = List.copyOf(regrets);
        }
    }

    /**
     * The regrets of some systems, with intervals from the resamples' own quantiles.
     *
     * @param outcomes by system, by future, run by run; runs of one number belong together in all of them
     * @param better which mean is the better one
     * @param level how often intervals cover, between 0 and 1
     * @param resamples resamples of the runs
     */
    public static MinimaxRegret of(double[][][] outcomes, Direction better, double level, Resamples resamples) {
        Levels.require(level, "a level");
        int systems = outcomes.length;
        int futures = outcomes[0].length;
        double[][] means = new double[systems][futures];
        double[][][] resampled = new double[systems][futures][];
        for (int s = 0; s < systems; s++) {
            for (int f = 0; f < futures; f++) {
                means[s][f] = Outcomes.mean(outcomes[s][f]);
                resampled[s][f] = resamples.means(outcomes[s][f]);
            }
        }
        double[][] regrets = regrets(means, better);
        double[][][] drawn = new double[systems][futures + 1][resamples.count()];
        double[] least = new double[systems];
        for (int b = 0; b < resamples.count(); b++) {
            note(b, regrets(at(resampled, b), better), drawn, least);
        }
        List<SystemRegret> all = new ArrayList<>();
        for (int s = 0; s < systems; s++) {
            List<PercentileInterval> own = new ArrayList<>();
            for (int f = 0; f < futures; f++) {
                own.add(PercentileInterval.of(regrets[s][f], drawn[s][f], level));
            }
            all.add(new SystemRegret(
                    own,
                    PercentileInterval.of(greatest(regrets[s]), drawn[s][futures], level),
                    least[s] / resamples.count()));
        }
        return new MinimaxRegret(all);
    }

    private static double[][] at(double[][][] resampled, int resample) {
        double[][] means = new double[resampled.length][resampled[0].length];
        for (int s = 0; s < means.length; s++) {
            for (int f = 0; f < means[s].length; f++) {
                means[s][f] = resampled[s][f][resample];
            }
        }
        return means;
    }

    private static double[][] regrets(double[][] means, Direction better) {
        double[][] regrets = new double[means.length][means[0].length];
        for (int f = 0; f < means[0].length; f++) {
            double best = means[0][f];
            for (double[] system : means) {
                best = better.of(best, system[f]);
            }
            for (int s = 0; s < means.length; s++) {
                regrets[s][f] = better.advantage(best, means[s][f]);
            }
        }
        return regrets;
    }

    private static double greatest(double[] regrets) {
        return Arrays.stream(regrets).max().orElseThrow();
    }

    private static void note(int resample, double[][] regrets, double[][][] drawn, double[] least) {
        double smallest = Double.POSITIVE_INFINITY;
        int sharing = 0;
        for (int s = 0; s < regrets.length; s++) {
            for (int f = 0; f < regrets[s].length; f++) {
                drawn[s][f][resample] = regrets[s][f];
            }
            double greatest = greatest(regrets[s]);
            drawn[s][regrets[s].length][resample] = greatest;
            sharing = greatest < smallest ? 1 : greatest == smallest ? sharing + 1 : sharing;
            smallest = Math.min(smallest, greatest);
        }
        for (int s = 0; s < regrets.length; s++) {
            least[s] += drawn[s][regrets[s].length][resample] == smallest ? 1.0 / sharing : 0;
        }
    }
}

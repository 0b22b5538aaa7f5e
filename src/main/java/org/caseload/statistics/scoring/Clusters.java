package org.caseload.statistics.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.statistics.Levels;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;

/**
 * Values that hang together within clusters, such as the years of one council. Means over all of them get an interval from whole clusters
 * drawn again, each with all its values (Cameron, Gelbach and Miller, Review of Economics and Statistics 90, 2008).
 */
public final class Clusters {
    private static final int RESAMPLES = 2_000;

    private final int[] clusterOf;
    private final Resamples resamples;
    private final double[] sizes;

    private Clusters(int[] clusterOf, int count, Resampling luck) {
        this.clusterOf = clusterOf;
        this.resamples = Resamples.draw(RESAMPLES, count, luck);
        double[] ones = new double[clusterOf.length];
        Arrays.fill(ones, 1);
        this.sizes = sums(clusterOf, count, ones);
    }

    /**
     * The clusters of some values.
     *
     * @param names the cluster of each value; at least two different ones
     * @param luck where the draws come from
     */
    public static Clusters of(List<String> names, Resampling luck) {
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, 0));
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return new Clusters(names.stream().mapToInt(numbers::get).toArray(), numbers.size(), luck);
    }

    /**
     * The mean of a value over all, with its percentile interval.
     *
     * @param values one for each, in the order of their clusters' names
     * @param level how often such intervals cover, about; between 0 and 1
     */
    public PercentileInterval mean(double[] values, double level) {
        Levels.require(level, "a level");
        double[] sums = resamples.means(sums(clusterOf, sizes.length, values));
        double[] counts = resamples.means(sizes);
        for (int b = 0; b < sums.length; b++) {
            sums[b] /= counts[b];
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return PercentileInterval.of(sum / values.length, sums, level);
    }

    /** The mean of the differences, first less second: paired, since both are drawn together. */
    public PercentileInterval difference(double[] first, double[] second, double level) {
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return mean(differences, level);
    }

    private static double[] sums(int[] clusterOf, int count, double[] values) {
        double[] sums = new double[count];
        for (int i = 0; i < clusterOf.length; i++) {
            sums[clusterOf[i]] += values[i];
        }
        return sums;
    }
}

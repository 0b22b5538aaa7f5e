package org.caseload.statistics.scoring;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Where what came stood in its forecasts, from 0, below them all, to 1: evenly spread where forecasts are right in spread and centre
 * (Czado, Gneiting and Held, Biometrics 65, 2009).
 *
 * @param bins how many of them stood in each tenth
 * @param p how often evenly spread and independent ones would lie at least as unevenly, by Pearson's chi-squared of ten bins
 */
public record ProbabilityTransform(List<Long> bins, double p) {
    private static final int TENTHS = 10;

    /** Copies the list. */
    public ProbabilityTransform {
        bins = List.copyOf(bins);
    }

    /**
     * Where one stood among draws of its forecast, drawn between its neighbours and among equals, so that it is exactly even where it is
     * one more draw.
     *
     * @param luck between 0 and 1
     */
    public static double randomised(double[] draws, double came, double luck) {
        long below = Arrays.stream(draws).filter(draw -> draw < came).count();
        long equal = Arrays.stream(draws).filter(draw -> draw == came).count();
        return (below + luck * (equal + 1)) / (draws.length + 1);
    }

    /** Of some, each from 0 to 1, at least one. */
    public static ProbabilityTransform of(double[] stood) {
        long[] bins = new long[TENTHS];
        for (double place : stood) {
            bins[Math.min(TENTHS - 1, (int) (place * TENTHS))]++;
        }
        double even = (double) stood.length / TENTHS;
        double distance = Arrays.stream(bins)
                .mapToDouble(n -> (n - even) * (n - even) / even)
                .sum();
        double p = 1 - new ChiSquaredDistribution(null, TENTHS - 1).cumulativeProbability(distance);
        return new ProbabilityTransform(Arrays.stream(bins).boxed().toList(), p);
    }
}

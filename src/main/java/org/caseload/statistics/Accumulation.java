package org.caseload.statistics;

/**
 * A sum that keeps what ordinary addition rounds away: Neumaier's compensated summation (Zeitschrift für Angewandte Mathematik
 * und Mechanik 54, 1974). For finite numbers. Not for use by several threads.
 */
public final class Accumulation {

    private double sum;
    private double lost;
    private long count;

    /** The sum of some values. */
    public static double sum(double... values) {
        Accumulation accumulation = new Accumulation();
        for (double value : values) {
            accumulation.add(value);
        }
        return accumulation.sum();
    }

    /** Adds a value. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        count++;
    }

    public double sum() {
        return sum + lost;
    }

    /** How many values were added. */
    public long count() {
        return count;
    }

    /** The mean of the values added; NaN where there are none. */
    public double mean() {
        return sum() / count;
    }
}

package org.caseload.statistics;

/** What several systems, dates or measures gave in the same runs: one column each, and one row for each run. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * Returns a copy of the columns where each has the same number of finite values.
     *
     * @param columns one for each system, date or measure
     * @param fewestColumns how many columns there are at least
     * @param fewestRuns how many values each has at least
     * @throws IllegalArgumentException where there are fewer, they differ in length, or a value is not finite
     */
    public static double[][] require(double[][] columns, int fewestColumns, int fewestRuns) {
        if (columns.length < fewestColumns) {
            throw new IllegalArgumentException(
                    columns.length + " columns, where at least " + fewestColumns + " are due");
        }
        double[][] copy = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            copy[i] = requireColumn(columns[i], columns[0].length);
        }
        if (copy.length > 0 && copy[0].length < fewestRuns) {
            throw new IllegalArgumentException(copy[0].length + " runs, where at least " + fewestRuns + " are due");
        }
        return copy;
    }

    private static double[] requireColumn(double[] column, int runs) {
        if (column.length != runs) {
            throw new IllegalArgumentException(
                    "columns of " + runs + " and of " + column.length + " runs are not paired");
        }
        for (double value : column) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an outcome is a finite number, not " + value);
            }
        }
        return column.clone();
    }

    /** The mean of a column. */
    public static double mean(double[] column) {
        return Accumulation.sum(column) / column.length;
    }

    /** The mean of each column. */
    public static double[] means(double[][] columns) {
        double[] means = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            means[i] = mean(columns[i]);
        }
        return means;
    }

    /** The sum of the products of two columns' differences from their means. */
    public static double products(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        Accumulation products = new Accumulation();
        for (int i = 0; i < x.length; i++) {
            products.add((x[i] - meanX) * (y[i] - meanY));
        }
        return products.sum();
    }

    /** The variance of a column, with n − 1 below; exactly 0 where all its values are equal. */
    public static double variance(double[] column) {
        return isConstant(column) ? 0 : products(column, column) / (column.length - 1);
    }

    /** Whether all values are equal, which a mean that was rounded cannot tell. */
    public static boolean isConstant(double[] column) {
        for (double value : column) {
            if (value != column[0]) {
                return false;
            }
        }
        return true;
    }

    /** One column less another, run by run. */
    public static double[] differences(double[] of, double[] from) {
        double[] differences = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            differences[i] = of[i] - from[i];
        }
        return differences;
    }
}

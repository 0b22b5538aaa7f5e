package org.caseload.statistics;

import java.util.Arrays;

/**
 * Whole runs drawn again with replacement (Efron, Annals of Statistics 7, 1979): how often each run is in each resample.
 * Everything that shares its runs is resampled with the same ones, so that what was paired stays paired.
 */
public final class Resamples {

    /** Columns summed at once: a block of them fits the processor's cache. */
    private static final int BLOCK = 64;

    private final int n;
    private final int[][] runs;
    private final int[][] times;

    private Resamples(int n, int[][] runs, int[][] times) {
        this.n = n;
        this.runs = runs;
        this.times = times;
    }

    /**
     * Draws some resamples.
     *
     * @param count how many, at least 1; 2,000 for an interval at 95 %
     * @param n the number of runs, at least 2
     * @param luck where the draws come from
     */
    public static Resamples draw(int count, int n, Resampling luck) {
        if (count < 1 || n < 2) {
            throw new IllegalArgumentException(count + " resamples of " + n + " runs: at least 1 and 2 are due");
        }
        Resamples resamples = new Resamples(n, new int[count][], new int[count][]);
        for (int b = 0; b < count; b++) {
            int[] drawn = new int[n];
            for (int place = 0; place < n; place++) {
                drawn[(int) (luck.uniform(b, place) * n)]++;
            }
            resamples.keep(b, drawn);
        }
        return resamples;
    }

    private void keep(int resample, int[] drawn) {
        int different = 0;
        for (int count : drawn) {
            different += Math.min(count, 1);
        }
        runs[resample] = new int[different];
        times[resample] = new int[different];
        int next = 0;
        for (int run = 0; run < n; run++) {
            if (drawn[run] > 0) {
                runs[resample][next] = run;
                times[resample][next++] = drawn[run];
            }
        }
    }

    /** How many resamples there are. */
    public int count() {
        return runs.length;
    }

    /** Of how many runs. */
    public int n() {
        return n;
    }

    /** The mean of a column in each resample. */
    public double[] means(double[] column) {
        double[] means = new double[count()];
        overBlocks(new double[][] {column}, (resample, first, blockMeans) -> means[resample] = blockMeans[0]);
        return means;
    }

    /** The runs in one resample, a run that was drawn twice standing there twice. */
    public double[] draw(int resample, double[] column) {
        double[] drawn = new double[n];
        int next = 0;
        for (int i = 0; i < runs[resample].length; i++) {
            int until = next + times[resample][i];
            Arrays.fill(drawn, next, until, column[runs[resample][i]]);
            next = until;
        }
        return drawn;
    }

    /** Reads the means of a block of columns in one resample. */
    @FunctionalInterface
    interface BlockReader {
        /**
         * @param resample the resample's number
         * @param first the first column of the block
         * @param means the means of the columns of the block, to be read at once
         */
        void read(int resample, int first, double[] means);
    }

    /** Reads the means of all columns, block by block, and within each block resample by resample. */
    void overBlocks(double[][] columns, BlockReader reader) {
        for (double[] column : columns) {
            if (column.length != n) {
                throw new IllegalArgumentException("a column of " + column.length + " runs, resampled as " + n);
            }
        }
        for (int first = 0; first < columns.length; first += BLOCK) {
            int width = Math.min(BLOCK, columns.length - first);
            double[] rows = rows(columns, first, width);
            double[] means = new double[width];
            for (int b = 0; b < count(); b++) {
                sum(rows, b, means);
                divide(means);
                reader.read(b, first, means);
            }
        }
    }

    private double[] rows(double[][] columns, int first, int width) {
        double[] rows = new double[n * width];
        for (int run = 0; run < n; run++) {
            for (int c = 0; c < width; c++) {
                rows[run * width + c] = columns[first + c][run];
            }
        }
        return rows;
    }

    private void sum(double[] rows, int resample, double[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < runs[resample].length; i++) {
            add(rows, runs[resample][i] * sums.length, times[resample][i], sums);
        }
    }

    private static void add(double[] rows, int from, double weight, double[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += weight * rows[from + c];
        }
    }

    private void divide(double[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= n;
        }
    }
}

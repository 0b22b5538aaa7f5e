package org.caseload.department.workforce;

import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;

/**
 * How unevenly a team's workers hold their cases on the start date.
 *
 * @param oneInTenHolds cases that the tenth of its workers who hold most hold at least
 * @param most cases of whoever holds most
 */
public record CaseloadsAtStart(
        @Parameter(
                says = "So many cases or more are held by the tenth of the team's workers who hold most.",
                unit = "cases",
                min = "0",
                max = "1000",
                source = "the council")
        double oneInTenHolds,

        @Parameter(
                says = "Cases of whoever holds most.",
                unit = "cases",
                min = "0",
                max = "1000",
                source = "the council")
        double most)
        implements Coherent {

    private static final double TENTH = 0.1;

    @Override
    public void check(Objections objections) {
        if (most < oneInTenHolds) {
            objections.raise(
                    "most",
                    "found " + most + ", fewer than one in ten holds; permitted: " + oneInTenHolds + " or more");
        }
    }

    /**
     * The cases of each of a team's workers, who holds most first, to sum up to all that they hold. Of the tenth who hold most the
     * numbers fall evenly from {@code most} to {@code one-in-ten-holds}; from there on by a power of the place that makes the sum
     * right. Where that needs the others to hold more than the tenth does, or less than nothing, all hold in proportion to what
     * comes nearest.
     *
     * @param workers how many workers
     * @param cases how many cases they hold in all
     */
    public double[] over(int workers, double cases) {
        double[] held = new double[workers];
        int tenth = tenth(workers);
        double sum = 0;
        for (int i = 0; i < tenth; i++) {
            held[i] = tenth == 1 ? most : most - (most - oneInTenHolds) * i / (tenth - 1);
            sum += held[i];
        }
        int others = workers - tenth;
        double each = others > 0 ? (cases - sum) / others : 0;
        double below = 0;
        for (int i = tenth; i < workers; i++) {
            double place = (workers - i - 0.5) / others;
            held[i] = each > 0 ? StrictMath.pow(place, Math.max(0, oneInTenHolds / each - 1)) : 0;
            below += held[i];
        }
        double scale = below > 0 ? (cases - sum) / below : 1;
        for (int i = tenth; i < workers; i++) {
            held[i] *= scale;
        }
        return held;
    }

    /** Whether so many workers with so many cases can hold them so: the others from nothing to what one in ten holds. */
    public boolean isPossible(int workers, double cases) {
        int tenth = tenth(workers);
        double ofTheTenth = tenth == 1 ? most : tenth * (most + oneInTenHolds) / 2;
        return cases >= ofTheTenth && cases <= ofTheTenth + (workers - tenth) * oneInTenHolds;
    }

    private static int tenth(int workers) {
        return Math.min(workers, (int) StrictMath.ceil(workers * TENTH - 1e-9));
    }
}

package org.caseload.department.demand;

/** How many brothers and sisters are referred together: a Poisson number that is not zero, cut at the largest size. */
public final class GroupSizes {
    private final double[] cumulative;
    private final double mean;

    /** The sizes of a scenario. */
    public GroupSizes(SiblingGroups siblings) {
        cumulative = new double[siblings.largest()];
        double term = 1;
        double sum = 0;
        double weighted = 0;
        for (int size = 1; size <= cumulative.length; size++) {
            term *= siblings.poissonMean() / size;
            sum += term;
            weighted += size * term;
            cumulative[size - 1] = sum;
        }
        for (int i = 0; i < cumulative.length; i++) {
            cumulative[i] /= sum;
        }
        mean = weighted / sum;
    }

    /** Mean size, at least 1. */
    public double mean() {
        return mean;
    }

    /** The largest size; 1 where children come singly. */
    public int largest() {
        return cumulative.length;
    }

    /** Share of the groups that have a size, from 1 to the largest. */
    public double share(int size) {
        return size == 1 ? cumulative[0] : cumulative[size - 1] - cumulative[size - 2];
    }

    /** The size at a number between 0 and 1. */
    public int size(double u) {
        int size = 1;
        while (size < cumulative.length && u >= cumulative[size - 1]) {
            size++;
        }
        return size;
    }
}

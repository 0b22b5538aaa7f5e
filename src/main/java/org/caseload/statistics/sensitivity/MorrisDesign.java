package org.caseload.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The points at which a model is run to screen many inputs (Morris, Technometrics 33, 1991): paths through a grid in the unit cube, each
 * of which moves every input once, in an order of its own. In all trajectories × (inputs + 1) runs.
 *
 * @param inputs how many inputs, at least 1
 * @param trajectories how many paths, at least 2; 10 to 50 are usual
 * @param levels of the grid, even and at least 2; 4 is usual
 * @param draws where the paths come from
 */
public record MorrisDesign(int inputs, int trajectories, int levels, UnitDraws draws) {

    public MorrisDesign {
        if (inputs < 1 || trajectories < 2 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(inputs + " inputs, " + trajectories + " trajectories and " + levels
                    + " levels: at least 1 and 2 are due, and an even number of levels");
        }
    }

    /** How many runs the design asks for. */
    public int runs() {
        return Math.multiplyExact(trajectories, inputs + 1);
    }

    /** How far an input is moved, up or down: a little more than half of its range. */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    /**
     * The point of a run: trajectory after trajectory, each from its start, one input moved at a time.
     *
     * @param run from 0
     * @return one number from 0 to 1 for each input
     */
    public double[] point(int run) {
        if (run < 0 || run >= runs()) {
            throw new IllegalArgumentException("run " + run + " is not one of " + runs());
        }
        int trajectory = run / (inputs + 1);
        int moved = run % (inputs + 1);
        double[] point = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            point[i] = lower(trajectory, i) + (rises(trajectory, i) ? 0 : step());
        }
        int[] order = order(trajectory);
        for (int place = 0; place < moved; place++) {
            int i = order[place];
            point[i] = lower(trajectory, i) + (rises(trajectory, i) ? step() : 0);
        }
        return point;
    }

    /** In which order a trajectory moves the inputs. */
    int[] order(int trajectory) {
        Integer[] order = new Integer[inputs];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> draws.uniform(trajectory, inputs + i)));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The lower of the two levels between which a trajectory moves an input. */
    private double lower(int trajectory, int input) {
        int level = (int) (draws.uniform(trajectory, input) * levels / 2);
        return (double) level / (levels - 1);
    }

    boolean rises(int trajectory, int input) {
        return draws.uniform(trajectory, 2 * inputs + input) < 0.5;
    }
}

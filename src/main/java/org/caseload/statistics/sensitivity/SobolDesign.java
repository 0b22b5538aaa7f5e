package org.caseload.statistics.sensitivity;

/**
 * The points at which a model is run to find Sobol' indices (Saltelli and others, Computer Physics Communications 181, 2010): two
 * samples A and B of the inputs, and A with one input after another taken from B. In all rows × (inputs + 2) runs.
 *
 * <p>Points lie in the unit cube; an input's own distribution is found by inversion. Where the model draws luck of its own, each point
 * should meet the same, or several runs at a point be averaged: what is not the same luck counts as an interaction.
 *
 * @param inputs how many inputs, at least 1
 * @param rows how many rows in A, at least 2; some thousands for indices to ± 0.05
 * @param draws where the points come from
 */
public record SobolDesign(int inputs, int rows, UnitDraws draws) {

    public SobolDesign {
        if (inputs < 1 || rows < 2) {
            throw new IllegalArgumentException(inputs + " inputs and " + rows + " rows: at least 1 and 2 are due");
        }
    }

    /** How many runs the design asks for. */
    public int runs() {
        return Math.multiplyExact(rows, inputs + 2);
    }

    /**
     * The point of a run: first the rows of A, then those of B, then those of A with the first input of B, and so on.
     *
     * @param run from 0
     * @return one number between 0 and 1 for each input
     */
    public double[] point(int run) {
        if (run < 0 || run >= runs()) {
            throw new IllegalArgumentException("run " + run + " is not one of " + runs());
        }
        int sample = run / rows;
        double[] point = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            boolean fromB = sample == 1 || sample == i + 2;
            point[i] = draws.uniform(run % rows, fromB ? inputs + i : i);
        }
        return point;
    }
}

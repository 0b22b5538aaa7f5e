package org.caseload.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Outcomes;

/**
 * Which of many inputs matter at all: the effects of moving one at a time, from many places (Morris 1991; μ* of Campolongo, Cariboni and
 * Saltelli, Environmental Modelling and Software 22, 2007).
 *
 * @param inputs one for each input, in their order
 */
public record MorrisScreening(List<Effect> inputs) {

    public MorrisScreening {
        inputs = List.copyOf(inputs);
    }

    /**
     * The effects of one input: by how much the outcome changes, for each whole range of the input.
     *
     * @param mean μ: near 0 where effects are small, or go both ways
     * @param size μ*: the mean of their sizes, with Student's t interval over the trajectories
     * @param spread σ, their standard deviation: large where the effect depends on the input's value or on other inputs
     */
    public record Effect(double mean, MeanInterval size, double spread) {}

    /**
     * The effects from the runs of a design.
     *
     * @param design the design
     * @param outputs what its runs gave, in their order
     * @param level how often the interval of a size covers
     */
    public static MorrisScreening of(MorrisDesign design, double[] outputs, double level) {
        if (outputs.length != design.runs()) {
            throw new IllegalArgumentException(outputs.length + " outputs for " + design.runs() + " runs");
        }
        double[][] effects = effects(design, outputs);
        List<Effect> inputs = new ArrayList<>();
        for (double[] effect : Outcomes.require(effects, 1, 2)) {
            double[] sizes = new double[effect.length];
            for (int t = 0; t < sizes.length; t++) {
                sizes[t] = Math.abs(effect[t]);
            }
            inputs.add(new Effect(
                    Outcomes.mean(effect), MeanInterval.of(sizes, level), Math.sqrt(Outcomes.variance(effect))));
        }
        return new MorrisScreening(inputs);
    }

    private static double[][] effects(MorrisDesign design, double[] outputs) {
        double[][] effects = new double[design.inputs()][design.trajectories()];
        for (int t = 0; t < design.trajectories(); t++) {
            int run = t * (design.inputs() + 1);
            for (int input : design.order(t)) {
                double step = design.rises(t, input) ? design.step() : -design.step();
                effects[input][t] = (outputs[run + 1] - outputs[run]) / step;
                run++;
            }
        }
        return effects;
    }
}

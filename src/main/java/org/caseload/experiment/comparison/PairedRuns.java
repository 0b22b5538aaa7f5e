package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.result.MeasureName;

/** The values of one measure in paired runs: for every strategy, by reading and by run. */
final class PairedRuns {
    private final double[][][] values;

    private PairedRuns(double[][][] values) {
        this.values = values;
    }

    /** A measure of all strategies, which all must have. */
    static PairedRuns of(ComparisonRuns runs, MeasureName name, int readings) {
        int strategies = runs.contenders().size();
        double[][][] values = new double[strategies][readings][runs.replications()];
        for (int s = 0; s < strategies; s++) {
            int line = runs.lines(s).place(name);
            List<ReplicationSummary> extracts = runs.extracts(s);
            for (int run = 0; run < extracts.size(); run++) {
                double[] read = extracts.get(run).values()[line];
                for (int r = 0; r < readings; r++) {
                    values[s][r][run] = read[r];
                }
            }
        }
        return new PairedRuns(values);
    }

    /** The measures that all strategies have, in the base's order. */
    static List<MeasureName> common(ComparisonRuns runs) {
        List<MeasureName> names = new ArrayList<>(runs.lines(0).compared());
        for (int s = 1; s < runs.contenders().size(); s++) {
            RecordedMeasures lines = runs.lines(s);
            names.removeIf(name -> lines.place(name) < 0);
        }
        return names;
    }

    /** The values of a strategy at a reading, in the order of the runs; NaN where undefined. */
    double[] at(int strategy, int reading) {
        return values[strategy][reading];
    }

    /** By strategy: its values at a reading in those runs in which the measure is defined for every strategy. */
    double[][] complete(int reading) {
        int[] runs = completeRuns(reading);
        double[][] complete = new double[values.length][runs.length];
        for (int s = 0; s < values.length; s++) {
            for (int i = 0; i < runs.length; i++) {
                complete[s][i] = values[s][reading][runs[i]];
            }
        }
        return complete;
    }

    private int[] completeRuns(int reading) {
        List<Integer> runs = new ArrayList<>();
        for (int run = 0; run < values[0][reading].length; run++) {
            boolean defined = true;
            for (double[][] strategy : values) {
                defined &= !Double.isNaN(strategy[reading][run]);
            }
            if (defined) {
                runs.add(run);
            }
        }
        return runs.stream().mapToInt(Integer::intValue).toArray();
    }
}

package org.caseload.analytic;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;

/** The same futures of a department: its weekly readings in each of some replications under one seed. */
final class Futures {
    private static final long SEED = 20180717;

    private final PreparedStudy design;
    private final List<Replication> runs;

    private Futures(PreparedStudy design, List<Replication> runs) {
        this.design = design;
        this.runs = runs;
    }

    /** Simulates a file of the patterns' folder, by the product's own experiment. */
    static Futures of(String file, int replications) {
        PreparedStudy design = new PreparedStudy(ExactModel.scenario(Ledger.PATTERN_FILES.resolve(file)));
        return new Futures(
                design,
                IntStream.rangeClosed(1, replications)
                        .mapToObj(number -> new Replications(design, SEED).run(number))
                        .toList());
    }

    /** By replication: a measure's mean over the weekly readings from a day on. */
    double[] means(String measure, int from) {
        int[] days = design.book().days();
        return means(measure, r -> days[r] >= from && days[r] % 7 == 0);
    }

    /** By replication: the last reading of a measure. */
    double[] last(String measure) {
        int last = design.book().days().length - 1;
        return means(measure, r -> r == last);
    }

    private double[] means(String measure, IntPredicate reading) {
        int line = IntStream.range(0, design.book().entries().size())
                .filter(l -> design.book().entries().get(l).id().equals(measure))
                .findFirst()
                .orElseThrow();
        int[] readings =
                IntStream.range(0, design.book().days().length).filter(reading).toArray();
        return runs.stream()
                .mapToDouble(run -> Arrays.stream(readings)
                        .mapToDouble(r -> run.values().at(line, r))
                        .average()
                        .orElseThrow())
                .toArray();
    }
}

package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.measure.MeasureCatalogue;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.ShownIn;

/**
 * Which of a study's measures a comparison keeps: those that a choice between strategies is made by, for the whole department
 * and for the teams of the target; the target's own measure for each team; and single payments, by which one-off cost is told from
 * recurrent. A function of the study alone, so that its batches fit any comparison it takes part in.
 */
final class RecordedMeasures {
    private final List<MeasureName> names = new ArrayList<>();
    private final int[] lines;

    RecordedMeasures(MeasureCatalogue book) {
        List<Integer> kept = new ArrayList<>();
        List<MeasureName> entries = book.entries();
        for (int line = 0; line < entries.size(); line++) {
            boolean ofTarget = entries.get(line).id().equals(book.targetEntry().id());
            if (ofTarget || book.isShownIn(line, ShownIn.COMPARISON) || isOneOff(entries.get(line))) {
                kept.add(line);
                names.add(entries.get(line));
            }
        }
        lines = kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isOneOff(MeasureName name) {
        return name.key().equals(Measures.COST_ONE_OFF.id());
    }

    /** The measures that are compared: all that are kept but single payments, which are part of the cost. */
    List<MeasureName> compared() {
        return names.stream().filter(name -> !isOneOff(name)).toList();
    }

    /** The measures, in the order in which they are kept. */
    List<MeasureName> names() {
        return List.copyOf(names);
    }

    /** Place of a measure among them, or −1. */
    int place(MeasureName name) {
        return names.stream().map(MeasureName::key).toList().indexOf(name.key());
    }

    /** By place and reading: what is kept of a replication's values. */
    double[][] of(double[][] values) {
        double[][] kept = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            kept[i] = values[lines[i]];
        }
        return kept;
    }
}

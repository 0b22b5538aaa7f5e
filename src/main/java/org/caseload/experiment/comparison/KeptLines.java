package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.experiment.Design;
import org.caseload.measure.MeasureBook;
import org.caseload.result.MeasureName;

/**
 * Which of a study's measures a comparison keeps: those that a choice between strategies is made by, for the whole department
 * and for the teams of the target; the target's own measure for each team. A function of the study alone, so that its batches fit any comparison it takes part in.
 */
final class KeptLines {
    private static final List<String> KEPT = List.of(
            "caseload.dfe",
            "caseload.practitioner",
            "caseload.ramped",
            "caseload.established",
            "caseload.above-20",
            "caseload.above-25",
            "caseload.above-30",
            "caseload.newly-qualified-above-cap",
            "workforce.in-post",
            "workforce.vacancies",
            "workforce.vacancy-rate",
            "workforce.posts",
            "workforce.agency",
            "workforce.turnover",
            "workforce.sickness-rate",
            "open.all",
            "unallocated.children",
            "unallocated.mean-wait",
            "unallocated.over-28-days",
            "conferences.on-time",
            "continuity.workers-per-child",
            "cost.total");
    private static final String TIMELINESS = ".on-time";

    private final List<MeasureName> names = new ArrayList<>();
    private final int[] lines;

    KeptLines(MeasureBook book) {
        List<Integer> kept = new ArrayList<>();
        List<MeasureBook.Entry> entries = book.entries();
        for (int line = 0; line < entries.size(); line++) {
            MeasureBook.Entry entry = entries.get(line);
            boolean wanted = KEPT.contains(entry.id()) || entry.id().endsWith(TIMELINESS);
            boolean here = entry.team().isEmpty()
                    || entry.team().equals(book.targetEntry().team());
            boolean ofTarget = entry.id().equals(book.targetEntry().id());
            if (wanted && here || ofTarget) {
                kept.add(line);
                names.add(Design.name(entry));
            }
        }
        lines = kept.stream().mapToInt(Integer::intValue).toArray();
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

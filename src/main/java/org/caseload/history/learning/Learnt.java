package org.caseload.history.learning;

import java.util.List;
import java.util.Optional;
import org.caseload.history.CaseHistory;

/**
 * All that a council's lists teach.
 *
 * @param history the lists
 * @param pseudoCases as how many cases what is published counts beside them
 * @param stages by kind of work, those of which something was learnt
 * @param arrivals of referrals; empty where nothing was learnt
 * @param handovers of changes of worker; empty where nothing was learnt
 * @param notLearnt what could not be learnt, with why
 */
public record Learnt(
        CaseHistory history,
        double pseudoCases,
        List<LearntStage> stages,
        Optional<LearntArrivals> arrivals,
        Optional<LearntHandovers> handovers,
        List<NotLearnt> notLearnt) {
    /** Copies the lists. */
    public Learnt {
        stages = List.copyOf(stages);
        notLearnt = List.copyOf(notLearnt);
    }
}

package org.caseload.history.read;

import java.util.List;
import java.util.Optional;
import org.caseload.history.CaseHistory;

/**
 * What became of a council's lists.
 *
 * @param history what they say; empty where there are problems
 * @param problems what has to be mended first, in the order of the files
 */
public record HistoryRead(Optional<CaseHistory> history, List<ListProblem> problems) {
    /** Copies the list. */
    public HistoryRead {
        problems = List.copyOf(problems);
    }
}

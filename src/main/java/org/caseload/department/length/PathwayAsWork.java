package org.caseload.department.length;

import java.util.Map;
import org.caseload.department.casework.StageTable;
import org.caseload.parameter.Tables;

/**
 * A described pathway as numbers, with what was solved on the way.
 *
 * @param stages its stages: shares as stated, durations as work
 * @param durations by stage: what was taken out of its published durations
 * @param enquiries the factor from published enquiries to work, above 0; 1 for enquiries that are work already, or none
 */
public record PathwayAsWork(StageTable stages, Map<String, PublishedDurations> durations, double enquiries) {
    /** Copies the table. */
    public PathwayAsWork {
        durations = Tables.copy(durations);
    }
}

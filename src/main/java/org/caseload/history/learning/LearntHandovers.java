package org.caseload.history.learning;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.history.Window;

/**
 * What was learnt of changes of worker.
 *
 * @param window the days that the list covers
 * @param handovers how many it holds
 * @param children children of whom it was watched
 * @param perYear changes for each child and year
 * @param low the low end of its interval at 95 %
 * @param high the high end
 * @param reasons how many for each reason; those with fewer than {@value Learning#FEWEST} children are counted together as "other"
 */
public record LearntHandovers(
        Window window,
        int handovers,
        int children,
        double perYear,
        double low,
        double high,
        Map<String, Integer> reasons) {
    /** Copies the table. */
    public LearntHandovers {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }
}

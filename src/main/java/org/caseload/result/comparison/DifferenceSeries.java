package org.caseload.result.comparison;

import java.util.List;
import java.util.Objects;
import org.caseload.result.MeasureName;

/**
 * What a strategy does to a measure over time.
 *
 * @param measure the measure
 * @param strategy number of the strategy in the comparison, from 1
 * @param dates at the start, at each first of a month and at the horizon
 */
public record DifferenceSeries(MeasureName measure, int strategy, List<DatedDifference> dates) {

    /** Copies the list. */
    public DifferenceSeries {
        Objects.requireNonNull(measure, "measure");
        dates = List.copyOf(dates);
    }
}

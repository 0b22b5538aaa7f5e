package org.caseload.result;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One measure over time.
 *
 * @param name what is measured
 * @param weekly readings at the start and every seven days after it
 * @param monthly readings at the start, at each first of a month and at the horizon
 */
public record MeasureSeries(MeasureName name, List<Observation> weekly, List<Observation> monthly) {

    /** Copies the lists. */
    public MeasureSeries {
        Objects.requireNonNull(name, "name");
        weekly = List.copyOf(weekly);
        monthly = List.copyOf(monthly);
    }

    /** Whether it is defined at every reading in all of so many runs. */
    public boolean isDefinedInAll(int runs) {
        return Stream.concat(weekly.stream(), monthly.stream()).allMatch(reading -> reading.n() >= runs);
    }
}

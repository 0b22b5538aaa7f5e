package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measure over time.
 *
 * @param name what is measured
 * @param weekly readings at the start and every seven days after it
 * @param monthly readings at the start, at each first of a month and at the horizon
 * @param uneven those of them in which runs differ so unevenly that a mean alone would mislead
 */
public record MeasureSeries(
        MeasureName name, List<Observation> weekly, List<Observation> monthly, List<UnevenReading> uneven) {

    /** A series none of whose readings is uneven. */
    public MeasureSeries(MeasureName name, List<Observation> weekly, List<Observation> monthly) {
        this(name, weekly, monthly, List.of());
    }

    /** Copies the lists. */
    public MeasureSeries {
        Objects.requireNonNull(name, "name");
        weekly = List.copyOf(weekly);
        monthly = List.copyOf(monthly);
        uneven = List.copyOf(uneven);
    }

    /** What is uneven in the reading of a date. */
    public Optional<UnevenReading> findUneven(LocalDate date) {
        return uneven.stream().filter(reading -> reading.date().equals(date)).findFirst();
    }

    /** Whether it is defined at every reading in all of so many runs. */
    public boolean isDefinedInAll(int runs) {
        return Stream.concat(weekly.stream(), monthly.stream()).allMatch(reading -> reading.n() >= runs);
    }
}

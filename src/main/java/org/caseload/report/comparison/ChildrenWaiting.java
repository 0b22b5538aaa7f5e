package org.caseload.report.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.chapter.Difference;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.Numbers;

/**
 * How many children a strategy leaves without a worker. A low caseload may be bought with children who wait, and whoever reads
 * the one must read the other.
 */
final class ChildrenWaiting {
    private static final String CHILDREN = Measures.UNALLOCATED.id();
    private static final String WAIT = Measures.MEAN_WAIT.id();
    private static final String UNIT = "children without a worker";

    /** Less than this prints as no child. */
    private static final double LEAST_SAID = 0.5;

    private final ComparisonResult result;

    ChildrenWaiting(ComparisonResult result) {
        this.result = result;
    }

    /** What it does to the children without a worker at the horizon, where its interval tells; from 1. */
    Optional<String> sentence(int strategy) {
        LocalDate end = result.origin().endDate();
        return difference(strategy, end)
                .filter(Estimate::signKnown)
                .map(difference -> (difference.value() > 0 ? "But it then leaves " : "It then leaves ")
                        + new Difference(difference, UNIT, decimals(difference)).than("the base")
                        + (difference.value() > 0 ? waited(strategy, end) : "") + ".");
    }

    /** A warning to whoever reads that it is best, from 0 for the base; empty where its interval does not tell that more wait. */
    String warning(int strategy, LocalDate date) {
        return difference(strategy, date)
                .filter(difference -> difference.low() > 0)
                .map(difference -> " That is with "
                        + new Difference(difference, UNIT, decimals(difference)).than("the base") + ".")
                .orElse("");
    }

    /** Whether some strategy, the base included, leaves a child without a worker at a date. */
    boolean any(LocalDate date) {
        for (int s = 0; s < result.strategies().size(); s++) {
            if (reading(s, CHILDREN, date).filter(r -> r.mean() >= LEAST_SAID).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Children without a worker at a date, mean over the runs; says so where that is not measured. */
    Cell children(int strategy, LocalDate date) {
        return Cell.number(
                reading(strategy, CHILDREN, date).map(Observation::mean).orElse(Double.NaN), 0);
    }

    private String waited(int strategy, LocalDate date) {
        return reading(strategy, WAIT, date)
                .filter(reading -> reading.n() > 1)
                .map(reading -> "; they have waited " + Numbers.counted(reading.mean(), "day", "days") + " on average ("
                        + Numbers.interval(reading.low(), reading.high(), 0) + ")")
                .orElse("");
    }

    private Optional<Estimate> difference(int strategy, LocalDate date) {
        return result.findDifferences(CHILDREN, strategy).map(DifferenceSeries::dates).stream()
                .flatMap(dates -> dates.stream().filter(dated -> dated.date().equals(date)))
                .map(DatedDifference::difference)
                .findFirst();
    }

    private Optional<Observation> reading(int strategy, String measure, LocalDate date) {
        return result.strategies().get(strategy).series().stream()
                .filter(series -> series.name().key().equals(measure))
                .map(MeasureSeries::monthly)
                .flatMap(monthly -> monthly.stream().filter(r -> r.date().equals(date)))
                .filter(r -> r.n() > 0)
                .findFirst();
    }

    /** A fraction of a child says something only where there are few. */
    private static int decimals(Estimate difference) {
        return StrategyFinding.smaller(difference) < 5 ? 1 : 0;
    }
}

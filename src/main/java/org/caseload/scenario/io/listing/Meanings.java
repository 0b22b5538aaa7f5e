package org.caseload.scenario.io.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Span;
import org.caseload.random.DurationLaw;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.Resolved;

/** Compares values by what they mean rather than by how they are written: 12 months are a year, 0% a year is 0.0 % a year. */
final class Meanings {
    private static final String START_DATE = "start-date";
    private static final int MONTHS_A_YEAR = 12;

    private Meanings() {}

    /** The first day that a scenario states; none where it states none, as a strategy does. */
    static Optional<LocalDate> findFirstDay(ResolvedScenario scenario) {
        return scenario.values().entries().get(START_DATE) instanceof Resolved.Leaf leaf
                        && leaf.meaning() instanceof LocalDate day
                ? Optional.of(day)
                : Optional.empty();
    }

    /** Whether two values or lists mean the same, each in a scenario with its first day. */
    static boolean same(Resolved one, Optional<LocalDate> start, Resolved other, Optional<LocalDate> otherStart) {
        if (one instanceof Resolved.Leaf first && other instanceof Resolved.Leaf second) {
            return of(first.meaning(), start).equals(of(second.meaning(), otherStart));
        }
        if (!(one instanceof Resolved.Row first)
                || !(other instanceof Resolved.Row second)
                || first.items().size() != second.items().size()) {
            return false;
        }
        for (int i = 0; i < first.items().size(); i++) {
            if (!same(first.items().get(i), start, second.items().get(i), otherStart)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two horizons end on the same day. */
    static boolean sameEnd(Resolved one, Optional<LocalDate> start, Resolved other, Optional<LocalDate> otherStart) {
        Optional<LocalDate> end = end(one, start);
        return end.isPresent() && start.equals(otherStart) && end.equals(end(other, otherStart));
    }

    private static Optional<LocalDate> end(Resolved horizon, Optional<LocalDate> start) {
        return horizon instanceof Resolved.Leaf leaf && leaf.meaning() instanceof Span span && !span.isWorking()
                ? start.map(day -> Scenario.endDate(day, span))
                : Optional.empty();
    }

    private static Object of(Object value, Optional<LocalDate> start) {
        if (value instanceof Rate rate) {
            return List.of(rate.exposure(), rate.perDay());
        }
        if (value instanceof Span span) {
            return of(span);
        }
        if (value instanceof DurationLaw law) {
            return List.of(law.working(), law.law());
        }
        if (value instanceof PlanDate date && start.isPresent()) {
            return date.on(start.get());
        }
        return value;
    }

    /** Months and years are of one length wherever they stand, and so are days and weeks; the two kinds part over dates. */
    private static List<Object> of(Span span) {
        return switch (span.unit()) {
            case YEARS -> List.of(Span.Unit.MONTHS, span.length() * MONTHS_A_YEAR);
            case WEEKS -> List.of(Span.Unit.DAYS, span.length() * Span.DAYS_PER_WEEK);
            default -> List.of(span.unit(), span.length());
        };
    }
}

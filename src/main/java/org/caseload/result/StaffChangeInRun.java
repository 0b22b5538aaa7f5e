package org.caseload.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.result.outside.StaffChange;

/** The year of a run in which staff change by 5 % or more: the first year where they do, else the year in which they change most. */
public final class StaffChangeInRun {
    private static final int YEARS = 2;

    /** How far from a date a month's reading may lie. */
    private static final long NEAR_DAYS = 16;

    private StaffChangeInRun() {}

    /**
     * The year of these series in which staff change.
     *
     * @return empty where they do not by 5 %, or where neither staff nor the official average is measured
     */
    public static Optional<StaffChange> find(List<MeasureSeries> series, Optional<TargetStatement> target) {
        List<Observation> staff = months(series, Measures.IN_POST.id());
        List<Observation> caseloads = months(series, Measures.OFFICIAL_AVERAGE);
        List<StaffChange> changes = new ArrayList<>();
        for (Observation before : staff) {
            Optional<Observation> after = near(staff, before.date().plusYears(1))
                    .or(() -> before == staff.get(0) ? last(staff) : Optional.empty());
            Optional<Observation> caseload = near(caseloads, before.date());
            if (after.isPresent()
                    && caseload.isPresent()
                    && before.p50() > 0
                    && after.get().p50() > 0) {
                double toTarget =
                        target.map(asked -> ratio(asked, series, before.date())).orElse(Double.NaN);
                changes.add(new StaffChange(
                        before.date(),
                        before.p50(),
                        after.get().p50(),
                        caseload.get().p50(),
                        later(caseloads, before.date()),
                        toTarget));
            }
        }
        return changes.stream()
                .limit(1)
                .filter(StaffChange::isEnough)
                .findFirst()
                .or(() -> changes.stream()
                        .filter(StaffChange::isEnough)
                        .max(Comparator.comparingDouble(change -> Math.abs(change.growth()))));
    }

    private static List<StaffChange.Later> later(List<Observation> caseloads, LocalDate from) {
        List<StaffChange.Later> later = new ArrayList<>();
        for (int years = 1; years <= YEARS; years++) {
            int after = years;
            near(caseloads, from.plusYears(years))
                    .ifPresent(read ->
                            later.add(new StaffChange.Later(after, read.date(), read.p10(), read.p50(), read.p90())));
        }
        return later;
    }

    private static double ratio(TargetStatement target, List<MeasureSeries> series, LocalDate date) {
        return near(months(series, target.measure().key()), date)
                .filter(read -> Measures.isOfCaseloads(target.measure().id()))
                .map(read -> Math.min(1, target.atMost() / read.p50()))
                .orElse(Double.NaN);
    }

    private static List<Observation> months(List<MeasureSeries> series, String key) {
        return series.stream()
                .filter(one -> one.name().key().equals(key))
                .flatMap(one -> one.monthly().stream())
                .filter(read -> read.n() > 0)
                .toList();
    }

    private static Optional<Observation> last(List<Observation> months) {
        return months.size() < 2 ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    private static Optional<Observation> near(List<Observation> months, LocalDate date) {
        return months.stream()
                .filter(read -> away(read, date) <= NEAR_DAYS)
                .min(Comparator.comparingLong(read -> away(read, date)));
    }

    private static long away(Observation read, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(read.date(), date));
    }
}

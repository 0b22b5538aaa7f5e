package org.caseload.result.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;

/** Staff and caseloads invented for tests of the outside view: read on the first of each month, no simulation behind them. */
public final class MadeUpChange {
    /** Where made-up series begin. */
    public static final LocalDate START = LocalDate.of(2018, 9, 1);

    private MadeUpChange() {}

    /** A measure over so many months, a function of the month; 8 runs in 10 within a case either way. */
    public static MeasureSeries series(MeasureName name, int months, DoubleUnaryOperator median) {
        List<Observation> readings = new ArrayList<>();
        for (int month = 0; month <= months; month++) {
            double middle = median.applyAsDouble(month);
            readings.add(new Observation(
                    START.plusMonths(month),
                    100,
                    middle,
                    middle,
                    middle,
                    middle - 1,
                    middle - 1,
                    middle,
                    middle,
                    middle,
                    middle + 1,
                    middle + 1));
        }
        return new MeasureSeries(name, List.of(), readings);
    }

    /** The same so many years earlier. */
    public static MeasureSeries earlier(int years, MeasureSeries series) {
        return new MeasureSeries(
                series.name(),
                List.of(),
                series.monthly().stream()
                        .map(read -> new Observation(
                                read.date().minusYears(years),
                                read.n(),
                                read.mean(),
                                read.low(),
                                read.high(),
                                read.p05(),
                                read.p10(),
                                read.p25(),
                                read.p50(),
                                read.p75(),
                                read.p90(),
                                read.p95()))
                        .toList());
    }

    /** Staff in post over so many months. */
    public static MeasureSeries staff(int months, DoubleUnaryOperator median) {
        return series(Measures.IN_POST.over(""), months, median);
    }

    /** The official average over so many months. */
    public static MeasureSeries average(int months, DoubleUnaryOperator median) {
        return series(Measures.CASELOAD_DFE.over(""), months, median);
    }

    /** A change of staff within a year, and the official average before, a year and two years later. */
    public static StaffChange from(
            LocalDate date, double staffBefore, double staffAfter, double before, double after, double twoYearsOn) {
        return new StaffChange(
                date,
                staffBefore,
                staffAfter,
                before,
                List.of(
                        new StaffChange.Later(1, date.plusYears(1), after - 1, after, after + 1),
                        new StaffChange.Later(2, date.plusYears(2), twoYearsOn - 1, twoYearsOn, twoYearsOn + 1)),
                15 / before);
    }

    /** An outside view with nothing special in it. */
    public static Optional<OutsideView> elsewhere() {
        return Optional.of(
                seen(from(START, 100, 120, 20, 18, 17), new OutsideSpread(33, -0.27, -0.09, 0.01, -0.13, -0.04)));
    }

    /** Councils seen beside such a change: their middle and 8 in 10, and the interval of their middle, as shares. */
    public static OutsideView.Seen seen(StaffChange change, OutsideSpread councils) {
        OutsideSpread level = new OutsideSpread(181, -0.18, -0.06, 0.05, -0.08, -0.04);
        List<OutsideView.YearLater> years = change.later().stream()
                .map(later -> new OutsideView.YearLater(
                        later.years(),
                        later.date(),
                        later.p50() / change.caseload() - 1,
                        later.p10() / change.caseload() - 1,
                        later.p90() / change.caseload() - 1,
                        councils,
                        level))
                .toList();
        return new OutsideView.Seen(
                change,
                new EnglandLevel(17, "England's middle council on 30 September 2018"),
                new OutsideView.Alike(0.11, 0.28, -0.02, 0.16, 2017, 2024, false),
                years,
                Optional.of(new OutsideView.AsTheTargetAsks(0.25, 3, 33)),
                new OutsideView.Contrast(
                        false,
                        new OutsideView.Group(16, -0.2, -0.12, 0.08),
                        new OutsideView.Group(17, 0.03, 0.11, 0.09)));
    }
}

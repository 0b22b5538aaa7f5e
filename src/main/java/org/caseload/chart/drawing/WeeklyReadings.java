package org.caseload.chart.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/**
 * A series as a chart shows it: week by week, and the horizon at its end, which need not be a whole week away.
 *
 * @param name what is measured
 * @param all the readings in order of date
 * @param monthly those that tables show
 */
public record WeeklyReadings(MeasureName name, List<Observation> all, List<Observation> monthly) {
    public WeeklyReadings {
        all = List.copyOf(all);
        monthly = List.copyOf(monthly);
    }

    public static WeeklyReadings of(MeasureSeries series) {
        List<Observation> all = new ArrayList<>(series.weekly());
        for (Observation reading : series.monthly()) {
            if (all.isEmpty() || reading.date().isAfter(all.get(all.size() - 1).date())) {
                all.add(reading);
            }
        }
        return new WeeklyReadings(series.name(), all, series.monthly());
    }

    private static boolean defined(Observation reading) {
        return reading.n() > 0 && Double.isFinite(reading.p50());
    }

    Optional<Observation> findFirst() {
        return all.stream().filter(WeeklyReadings::defined).findFirst();
    }

    public Optional<Observation> findLast() {
        return all.stream().filter(WeeklyReadings::defined).reduce((earlier, later) -> later);
    }

    public boolean anyDefined() {
        return findFirst().isPresent();
    }

    public double[] days() {
        return all.stream().mapToDouble(reading -> Range.day(reading.date())).toArray();
    }

    public double[] values(ToDoubleFunction<Observation> value) {
        return all.stream().mapToDouble(value).toArray();
    }

    /** Everything a chart of bands must show. */
    public List<Double> extremes() {
        List<Double> values = new ArrayList<>();
        for (Observation reading : all) {
            values.add(reading.p10());
            values.add(reading.p50());
            values.add(reading.p90());
        }
        return values;
    }

    /** A value as this measure prints it. */
    public String print(double value) {
        return Numbers.number(value, name.decimals());
    }

    /** The last defined median, with its date where the measure is not defined at the end. */
    public String printLast() {
        Observation last = findLast().orElseThrow();
        return print(last.p50()) + (endsDefined() ? "" : " on " + EnglishDate.shortDay(last.date()));
    }

    /** Whether it is defined at every date read. */
    public boolean isAlwaysDefined() {
        return all.stream().allMatch(WeeklyReadings::defined);
    }

    /** Whether it is defined at the last date read. */
    public boolean endsDefined() {
        return !all.isEmpty() && defined(all.get(all.size() - 1));
    }

    /** Lets a panel tell what this series is at the dates of the tables, to whoever points there. */
    public void tell(Panel panel, String who) {
        monthly.stream()
                .filter(WeeklyReadings::defined)
                .forEach(reading -> panel.tell(
                        reading.date(),
                        who + print(reading.p50()) + ", 8 runs in 10: " + print(reading.p10()) + " to "
                                + print(reading.p90())));
    }

    /**
     * How the median moves, such as "falls from 24.1 on 17 July 2018 to 19.0 on 17 July 2020", and on which of the dates read it is
     * not defined in any run.
     */
    public String course() {
        if (!anyDefined()) {
            return "is not defined on any date";
        }
        String undefined = undefined();
        return moves() + (undefined.isEmpty() ? "" : ", and is not defined " + undefined);
    }

    /** Such as "before 4 March 2024" or "after 1 March 2024"; empty where it is defined throughout. */
    private String undefined() {
        List<String> stretches = new ArrayList<>();
        for (int r = 0; r < all.size(); r++) {
            boolean begins = !defined(all.get(r)) && (r == 0 || defined(all.get(r - 1)));
            if (begins) {
                stretches.add(undefinedFrom(r));
            }
        }
        return String.join(" and ", stretches);
    }

    private String undefinedFrom(int first) {
        int next = first;
        while (next < all.size() && !defined(all.get(next))) {
            next++;
        }
        if (next == all.size()) {
            return "from " + EnglishDate.day(all.get(first).date()) + " on";
        }
        String until = EnglishDate.day(all.get(next).date());
        return first == 0
                ? "before " + until
                : "from " + EnglishDate.day(all.get(first).date()) + " until before " + until;
    }

    private String moves() {
        Observation first = findFirst().orElseThrow();
        Observation last = findLast().orElseThrow();
        String before = print(first.p50());
        String after = print(last.p50());
        if (first.date().equals(last.date())) {
            return "is " + after + onDate(last.date());
        }
        if (before.equals(after)) {
            return "is " + before + onDate(first.date()) + " and" + onDate(last.date());
        }
        String verb = last.p50() < first.p50() ? "falls" : "rises";
        return verb + " from " + before + onDate(first.date()) + " to " + after + onDate(last.date());
    }

    private static String onDate(LocalDate date) {
        return " on " + EnglishDate.day(date);
    }
}

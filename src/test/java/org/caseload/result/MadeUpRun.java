package org.caseload.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Results invented for tests of tables and charts: the shape of Warwickshire 2018, no simulation behind them. Every part
 * can be replaced to reach the edges.
 */
public final class MadeUpRun {
    /** The measure the made-up target asks about. */
    public static final MeasureName CASELOAD = new MeasureName(
            "caseload.ramped",
            "locality",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1);

    private LocalDate start = LocalDate.of(2018, 7, 17);
    private LocalDate end = LocalDate.of(2020, 7, 17);
    private MeasureName measure = CASELOAD;
    private double atMost = 15;
    private boolean withTarget = true;
    private double finallyReached = 0.03;
    private DoubleUnaryOperator median = MadeUpRun::fallingFrom24To19;
    private double width = 1;
    private boolean secondTeam;
    private List<PlannedEvent> events =
            List.of(new PlannedEvent(LocalDate.of(2018, 9, 3), "30 newly qualified start", true));
    private String scenario = "Warwickshire 2018";
    private int runs = 500;

    /** A run with the defaults above. */
    public static MadeUpRun warwickshire() {
        return new MadeUpRun();
    }

    /** Changes the dates. */
    public MadeUpRun between(LocalDate first, LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    /** Changes the measure asked about. */
    public MadeUpRun measuring(MeasureName name) {
        measure = name;
        return this;
    }

    /** Changes the level asked about. */
    public MadeUpRun atMost(double level) {
        atMost = level;
        return this;
    }

    /** Takes the target away. */
    public MadeUpRun withoutTarget() {
        withTarget = false;
        return this;
    }

    /** Changes the share of runs that reach the target by the end. */
    public MadeUpRun reaching(double share) {
        finallyReached = share;
        return this;
    }

    /** Changes the path of the median, a function of the years since the start. */
    public MadeUpRun following(DoubleUnaryOperator path) {
        median = path;
        return this;
    }

    /** Makes the bands so many times as wide. */
    public MadeUpRun asWideAs(double factor) {
        width = factor;
        return this;
    }

    /** Changes the plan. */
    public MadeUpRun planning(List<PlannedEvent> plan) {
        events = List.copyOf(plan);
        return this;
    }

    /** Changes the scenario's name. */
    public MadeUpRun named(String name) {
        scenario = name;
        return this;
    }

    /** The result. */
    public RunResult result() {
        Origin origin = new Origin(
                scenario,
                "About 30 social workers start in September. When do caseloads reach 15?",
                "4f2a91c07b3e5d6a8899aabbccddeeff00112233445566778899aabbccddeeff",
                "0.1.0",
                20180717,
                runs,
                start,
                end,
                "caseload run scenarios/warwickshire-2018.yaml");
        Optional<TargetStatement> target =
                withTarget ? Optional.of(new TargetStatement(measure, atMost, 28)) : Optional.empty();
        return new RunResult(
                origin,
                target,
                withTarget ? Optional.of(timeToTarget()) : Optional.empty(),
                series(),
                spreads(),
                List.of(new SolvedNumber("Referrals a year", 10876.4, "children a year", "11,071 (DfE 2018)")),
                events,
                List.of("caseload.ramped/locality at 2020-07-17"),
                outcomes(),
                workers(),
                InputUncertaintyEffect.NONE,
                AboutThePlan.NOTHING);
    }

    /** The same with a second team, which holds 13 cases a worker throughout. */
    public MadeUpRun withASecondTeam() {
        secondTeam = true;
        return this;
    }

    private List<MeasureSeries> series() {
        List<MeasureSeries> series = new ArrayList<>(ofOneTeam());
        if (secondTeam) {
            series.add(fan(
                    new MeasureName(measure.id(), "looked-after", measure.label(), measure.unit(), 1),
                    years -> 13,
                    1.0));
        }
        return series;
    }

    private List<MeasureSeries> ofOneTeam() {
        return List.of(
                fan(measure, median, 1.0),
                fan(workforce("workforce.established", "Established workers"), MadeUpRun::established, 2.2),
                fan(workforce("workforce.newly-qualified", "Newly qualified workers"), MadeUpRun::newlyQualified, 1.3),
                fan(workforce("workforce.vacancies", "Vacancies"), MadeUpRun::vacancies, 1.6));
    }

    private static MeasureName workforce(String id, String label) {
        return new MeasureName(id, "locality", label, "full-time equivalent", 1);
    }

    private MeasureSeries fan(MeasureName name, DoubleUnaryOperator path, double spread) {
        List<Observation> weekly = new ArrayList<>();
        for (LocalDate date = start; !date.isAfter(end); date = date.plusWeeks(1)) {
            weekly.add(reading(date, path, spread));
        }
        List<Observation> monthly = new ArrayList<>();
        for (LocalDate date : monthlyDates()) {
            monthly.add(reading(date, path, spread));
        }
        return new MeasureSeries(name, weekly, monthly);
    }

    private List<LocalDate> monthlyDates() {
        List<LocalDate> dates = new ArrayList<>(List.of(start));
        LocalDate first = start.withDayOfMonth(1).plusMonths(1);
        for (LocalDate date = first; date.isBefore(end); date = date.plusMonths(1)) {
            dates.add(date);
        }
        dates.add(end);
        return dates;
    }

    /** Normal quantiles 1.6449, 1.2816 and 0.6745 either side of the path; the spread grows with the root of time. */
    private Observation reading(LocalDate date, DoubleUnaryOperator path, double spread) {
        double years = years(date);
        double middle = path.applyAsDouble(years);
        double sd = width * spread * (0.25 + 0.65 * Math.sqrt(years));
        double half = 1.96 * sd / Math.sqrt(runs);
        return new Observation(
                date,
                Double.isNaN(middle) ? 0 : runs,
                middle,
                middle - half,
                middle + half,
                floor(middle - 1.6449 * sd),
                floor(middle - 1.2816 * sd),
                floor(middle - 0.6745 * sd),
                middle,
                middle + 0.6745 * sd,
                middle + 1.2816 * sd,
                middle + 1.6449 * sd);
    }

    private static double floor(double value) {
        return Double.isNaN(value) ? value : Math.max(0, value);
    }

    private double years(LocalDate date) {
        return ChronoUnit.DAYS.between(start, date) / 365.25;
    }

    private static double fallingFrom24To19(double years) {
        double afterTheWave = Math.max(0, years - 48 / 365.25);
        double wiggle = 0.25 * Math.sin(years * 9);
        return 19 + 5.1 * Math.exp(-3.2 * afterTheWave) + wiggle * Math.min(1, years * 3);
    }

    private static double established(double years) {
        double grown = years > 1.13 ? 22 * (1 - Math.exp(-6 * (years - 1.13))) : 0;
        return 61 - 4 * Math.min(1, years) + grown;
    }

    private static double newlyQualified(double years) {
        double wave = years > 48 / 365.25 ? 27 : 0;
        double leftTheGrade = years > 1.13 ? 24 * (1 - Math.exp(-6 * (years - 1.13))) : 0;
        return 18 + wave - leftTheGrade;
    }

    private static double vacancies(double years) {
        return 4.5 + 1.2 * Math.sin(years * 4);
    }

    private TimeToTarget timeToTarget() {
        List<TimeToTarget.ReachedBy> by = new ArrayList<>();
        double total = years(end);
        for (LocalDate date : monthlyDates()) {
            double progress = total == 0 ? 1 : years(date) / total;
            by.add(reachedBy(date, Math.rint(runs * finallyReached * progress * progress) / runs));
        }
        int reached = (int) Math.rint(runs * finallyReached);
        TimeToTarget.ReachedBy last = by.get(by.size() - 1);
        return new TimeToTarget(
                runs,
                reached,
                last.low(),
                last.high(),
                after(0.5),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                after(0.1),
                after(0.9),
                by);
    }

    /** The inverse of the made-up curve: the share reached grows with the square of time. */
    private OptionalDouble after(double share) {
        if (finallyReached < share) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.rint(Math.sqrt(share / finallyReached) * ChronoUnit.DAYS.between(start, end)));
    }

    /** Wilson: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96. */
    private TimeToTarget.ReachedBy reachedBy(LocalDate date, double p) {
        double z = 1.96;
        double centre = p + z * z / (2 * runs);
        double half = z * Math.sqrt(p * (1 - p) / runs + z * z / (4.0 * runs * runs));
        double scale = 1 + z * z / runs;
        return new TimeToTarget.ReachedBy(
                date, p, Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }

    private List<CaseloadSpread> spreads() {
        LocalDate middle = start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
        return List.of(spread(start, 24, 4.5, 79), spread(middle, 19, 6.5, 101), spread(end, 19, 5.5, 98));
    }

    private CaseloadSpread spread(LocalDate date, double centre, double sd, double workers) {
        List<Double> holding = new ArrayList<>();
        double sum = 0;
        for (int cases = 0; cases <= 50; cases++) {
            double density = Math.exp(-Math.pow((cases - centre) / sd, 2) / 2);
            holding.add(density);
            sum += density;
        }
        double scale = workers / sum;
        holding.replaceAll(density -> density * scale);
        List<CaseloadSpread.Above> above = new ArrayList<>();
        for (int mark : new int[] {15, 20, 25, 30}) {
            double share = holding.subList(mark + 1, holding.size()).stream()
                            .mapToDouble(d -> d)
                            .sum()
                    / workers;
            double half = 0.06 * Math.sqrt(share * (1 - share));
            above.add(new CaseloadSpread.Above(mark, share * workers, share, share - half, share + half));
        }
        return new CaseloadSpread(date, "locality", holding, above, workers, runs);
    }

    private List<ReplicationOutcome> outcomes() {
        return List.of(
                new ReplicationOutcome(1, withTarget ? OptionalDouble.of(412) : OptionalDouble.empty(), List.of(14.25)),
                new ReplicationOutcome(2, OptionalDouble.empty(), List.of(19.123456)),
                new ReplicationOutcome(3, OptionalDouble.empty(), List.of(Double.NaN)));
    }

    private WorkerHistory workers() {
        return new WorkerHistory(
                217,
                List.of(start, start.plusWeeks(1)),
                List.of(
                        new WorkerHistory.Line("locality 1", "locality", "social-worker", List.of(24, 25)),
                        new WorkerHistory.Line("september-cohort 1", "locality", "newly-qualified", List.of(-1, 2))));
    }
}

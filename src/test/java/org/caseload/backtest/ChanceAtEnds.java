package org.caseload.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.TimeToTarget;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;

/**
 * Warwickshire's chance of 15 where one number that makes the bands is at either end of its interval and all others are as they are, under
 * the same luck; and the interval that a run prints of that chance.
 */
final class ChanceAtEnds {
    static final int RUNS = 40;
    private static final long SEED = 1989;
    private static final double NINETEEN_IN_TWENTY = 1.96;
    private static final Path WARWICKSHIRE = Path.of("scenarios/warwickshire-2018.yaml");
    private static final String YEARS = "department.from-year-to-year.";

    /** All of its grades hold cases, so that nobody begins to or stops. */
    private static final String IDLE = "holding-cases";

    private final TimeToTarget asItIs;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A number at its two ends.
     *
     * @param what the number
     * @param low one end, as it would be stated
     * @param atLow the chance there
     * @param high the other
     * @param atHigh the chance there
     */
    record Row(String what, String low, double atLow, String high, double atHigh) {}

    ChanceAtEnds() {
        asItIs = run(List.of());
        DepartmentFacts facts = reading(List.of()).value().orElseThrow().department();
        Map<String, Double> spreads = new TreeMap<>();
        var stated = facts.fromYearToYear();
        Map<String, Double> known = new TreeMap<>();
        stated.factors().forEach((key, factor) -> {
            spreads.put(key, factor.standardDeviation().fraction());
            known.put(key, factor.knownTo().fraction());
        });
        stated.posts().ifPresent(posts -> {
            spreads.put("posts", posts.standardDeviation().fraction());
            known.put("posts", posts.knownTo().fraction());
        });
        stated.referrals().ifPresent(referrals -> {
            spreads.put("referrals", referrals.standardDeviation().fraction());
            known.put("referrals", referrals.knownTo().fraction());
        });
        spreads.forEach((key, spread) -> {
            double give = NINETEEN_IN_TWENTY * known.get(key);
            if (!key.equals(IDLE)) {
                add(
                        "`" + key + "`: standard deviation",
                        YEARS + key + ".standard-deviation",
                        percent(spread * Math.max(0, 1 - give)),
                        percent(spread * (1 + give)));
            }
        });
        add("`cases`: memory", YEARS + "cases.memory", "6 months", "40 months");
        add("`return-to-norm`: norm", YEARS + "return-to-norm.norm", "16.4", "19.9");
        add("`cases-follow-capacity`: growth", "department.cases-follow-capacity.growth", "0.2", "1");
        add("`cases-follow-capacity`: falls", "department.cases-follow-capacity.falls", "0.2", "1");
    }

    private void add(String what, String path, String low, String high) {
        rows.add(new Row(what, low, at(path, low), high, at(path, high)));
    }

    private static double at(String path, String value) {
        return run(List.of(new OverriddenValue("--end", path, value))).reachedShare();
    }

    private static ParseResult<Scenario> reading(List<OverriddenValue> instead) {
        Path here = Path.of("").toAbsolutePath();
        return ScenarioSource.open(here.resolve(WARWICKSHIRE), here, instead).scenario();
    }

    private static TimeToTarget run(List<OverriddenValue> instead) {
        ParseResult<Scenario> reading = reading(instead);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        Replications runs = new Replications(PreparedStudy.forComparison(scenario, reading.uncertain()), SEED);
        return runs.timeToTarget(
                IntStream.rangeClosed(1, RUNS).parallel().mapToObj(runs::run).toList());
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The chance as it is, with the interval that is printed of it. */
    TimeToTarget asItIs() {
        return asItIs;
    }

    String table() {
        StringBuilder text =
                new StringBuilder("| Number | At | the chance is | at | the chance is |\n|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                row.what(),
                row.low(),
                share(row.atLow()),
                row.high(),
                share(row.atHigh()))));
        return text + "\nAs it is: " + share(asItIs.reachedShare()) + ", 95 % interval " + share(asItIs.reachedLow())
                + " to " + share(asItIs.reachedHigh()) + ". n = " + RUNS + " runs each, seed " + SEED + ".\n";
    }

    private static String share(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

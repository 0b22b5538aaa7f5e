package org.caseload.app.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseload.experiment.backtest.ForecastDraws;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.panel.PlanEffects;
import org.caseload.result.backtest.EffectSlope;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.result.backtest.StaffEffect;
import org.caseload.statistics.regression.Coefficient;

/**
 * The back-test of plans: the real change of a council's staff in the year after the start, told to its scenario as a plan at mid-year, and
 * what came of it beside what is simulated.
 */
public final class StaffAsItWent {
    private static final double LEVEL = 0.95;

    /** Fewer councils than these give no interval. */
    private static final int FEWEST = 10;

    /** Of targets before it the effects may have been fitted. */
    private static final int FIRST_TEST = 2023;

    private StaffAsItWent() {}

    /** By how much staff in post and agency staff grew in the year after a start, as a share; empty where that is not known. */
    public static OptionalDouble growth(Council council, int year) {
        OptionalDouble before = staff(council, year);
        OptionalDouble after = staff(council, year + 1);
        return before.isPresent() && after.isPresent() && before.getAsDouble() > 0
                ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble() - 1)
                : OptionalDouble.empty();
    }

    private static OptionalDouble staff(Council council, int year) {
        OptionalDouble inPost = council.figure(Measure.IN_POST, year).number();
        OptionalDouble agency = council.figure(Measure.AGENCY, year).number();
        return inPost.isPresent() && agency.isPresent()
                ? OptionalDouble.of(inPost.getAsDouble() + agency.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * By how much those who started in the year after a start were more than those who left, as a share of staff in post at the start;
     * empty where that is not known. Both are counted apart from the stock.
     */
    public static OptionalDouble gained(Council council, int year) {
        OptionalDouble before = council.figure(Measure.IN_POST, year).number();
        OptionalDouble started = council.figure(Measure.STARTERS, year + 1).number();
        OptionalDouble left = council.figure(Measure.LEAVERS, year + 1).number();
        return before.isPresent() && before.getAsDouble() > 0 && started.isPresent() && left.isPresent()
                ? OptionalDouble.of((started.getAsDouble() - left.getAsDouble()) / before.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * The change as a plan, by which those who hold cases change in the same proportion: so many people on new posts, or so many who hold
     * no cases any more (posts taken away would fall vacant before anybody left); empty where staff did not change by one.
     */
    public static Optional<String> plan(ForecastStart from, double growth) {
        long people = Math.round(from.holders() * Math.abs(growth));
        if (people < 1) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of("plan:", "  staff-as-it-went:"));
        lines.addAll(
                growth > 0
                        ? List.of(
                                "    action: recruit",
                                "    grade: social-worker",
                                "    posts: added",
                                "    drop-out: 0 %")
                        : List.of("    action: move-staff", "    to: other-work"));
        lines.add("    on: " + (from.year() + 1) + "-03-31");
        lines.add("    people: " + people);
        return Optional.of(String.join("\n", lines));
    }

    /** What came of it one and two years after the start, where it is published. */
    public static List<StaffEffect> effects(
            ForecastStart from, double growth, ForecastDraws held, ForecastDraws asItWent, PublishedCouncil published) {
        OptionalDouble before = published.of(ForecastTarget.CASELOAD, from.year());
        List<StaffEffect> effects = new ArrayList<>();
        for (int horizon : ForecastTarget.HORIZONS) {
            OptionalDouble after = published.of(ForecastTarget.CASELOAD, from.year() + horizon);
            if (before.isPresent() && after.isPresent()) {
                double start = StrictMath.log(before.getAsDouble());
                double still = held.meanLogCaseload(horizon);
                effects.add(new StaffEffect(
                        from,
                        horizon,
                        growth,
                        StrictMath.log(after.getAsDouble()) - start,
                        still - start,
                        asItWent.meanLogCaseload(horizon) - still));
            }
        }
        return effects;
    }

    /**
     * The slopes of all, of growth and of falls, and of those of which nothing was fitted, one and two years ahead, where there are enough
     * councils; and of those last ones by starters less leavers, which have none of the errors of two counts of staff.
     *
     * @param gained starters less leavers of the year after a start, as {@link #gained(Council, int)}
     */
    public static List<EffectSlope> slopes(List<StaffEffect> effects, Function<ForecastStart, OptionalDouble> gained) {
        Predicate<StaffEffect> grew = effect -> effect.growth() > 0;
        Predicate<StaffEffect> tested = effect -> effect.year() >= FIRST_TEST;
        List<EffectSlope> slopes = new ArrayList<>();
        for (int horizon : ForecastTarget.HORIZONS) {
            add("all", horizon, effects, effect -> true, slopes);
            add("growth", horizon, effects, grew, slopes);
            add("falls", horizon, effects, grew.negate(), slopes);
            add("all, figures from " + FIRST_TEST, horizon, effects, tested, slopes);
            add("growth, figures from " + FIRST_TEST, horizon, effects, tested.and(grew), slopes);
            add("falls, figures from " + FIRST_TEST, horizon, effects, tested.and(grew.negate()), slopes);
            Predicate<StaffEffect> known =
                    tested.and(effect -> gained.apply(effect.from()).isPresent());
            add(
                    "all, figures from " + FIRST_TEST + " by starters less leavers",
                    slopes,
                    some(horizon, effects, known),
                    (plans, some) -> plans.slope(some.stream()
                            .mapToDouble(effect -> gained.apply(effect.from()).orElseThrow())
                            .toArray()),
                    horizon);
        }
        return slopes;
    }

    private static void add(
            String group,
            int horizon,
            List<StaffEffect> effects,
            Predicate<StaffEffect> which,
            List<EffectSlope> slopes) {
        add(group, slopes, some(horizon, effects, which), (plans, all) -> plans.slope(), horizon);
    }

    private static List<StaffEffect> some(int horizon, List<StaffEffect> effects, Predicate<StaffEffect> which) {
        return effects.stream()
                .filter(effect -> effect.horizon() == horizon && which.test(effect))
                .toList();
    }

    private static void add(
            String group,
            List<EffectSlope> slopes,
            List<StaffEffect> some,
            BiFunction<PlanEffects, List<StaffEffect>, Coefficient> line,
            int horizon) {
        List<PlanEffects.Row> rows = some.stream()
                .map(effect -> new PlanEffects.Row(
                        effect.from().code(),
                        effect.from().year() + 1,
                        effect.observed(),
                        effect.forecast(),
                        effect.effect()))
                .toList();
        if (rows.stream().map(PlanEffects.Row::council).distinct().count() >= FEWEST) {
            Coefficient slope = line.apply(new PlanEffects(rows), some);
            slopes.add(new EffectSlope(
                    group, horizon, slope.n(), slope.groups(), slope.value(), slope.low(LEVEL), slope.high(LEVEL)));
        }
    }
}

package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rungs H: dated changes of threshold and of demand. */
class H01DemandTest {
    private static final String DEMAND = "department: {demand: {referrals-per-year: 365}}\n";

    private static List<Double> referrals(String difference) {
        return World.department(difference).until(390).of("is referred").stream()
                .map(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    /** All starts of a plan from day 10 to day 20 become support instead: those at 4 and 21 do not, the one at 12 does. */
    @Test
    void h01_a_shift_of_threshold_moves_the_starts_of_a_stage() {
        String shift = """
                department:
                  pathway:
                    stages:
                      work: {branches: {plan: rest, support: 0 %, closed: 0 %}}
                      plan: {duration: {constant: 6 days}, branches: {closed: rest}}
                      support: {duration: {constant: 2 days}, branches: {closed: rest}}
                  workforce: {teams: {team: {holds: [work, plan, support]}}}
                plan:
                  shift: {action: shift-threshold, on: 2018-08-30, until: 2018-09-09, starts-of: plan, go-to: support, share: 100 %}
                """;
        assertThat(World.department(shift)
                        .refer(0, 1)
                        .refer(8, 1)
                        .refer(17, 1)
                        .until(50)
                        .of("enters plan", "enters support", "closes"))
                .containsExactly(
                        "4 child 0 enters plan",
                        "10 child 0 closes",
                        "12 child 1 enters support",
                        "14 child 1 closes",
                        "21 child 2 enters plan",
                        "27 child 2 closes");
    }

    /** Day 100 is 28 November, day 200 is 8 March: nobody between them, everybody else as before. */
    @Test
    void h02_a_reduction_leaves_children_out_and_moves_nobody() {
        List<Double> base = referrals(DEMAND);
        assertThat(base).hasSizeBetween(300, 480);
        assertThat(referrals(DEMAND
                        + "plan: {less: {action: change-demand, on: 2018-11-28, until: 2019-03-08, by: -100 %}}"))
                .isEqualTo(base.stream().filter(day -> day < 100 || day >= 200).toList());
        assertThat(referrals(
                        DEMAND + "plan: {less: {action: change-demand, on: 2018-11-28, until: 2019-03-08, by: -40 %}}"))
                .isSubsetOf(base)
                .hasSizeLessThan(base.size());
    }

    /** Everybody of the base still comes; the others come between day 100 and day 200. */
    @Test
    void h02_an_increase_adds_children_and_moves_nobody() {
        List<Double> base = referrals(DEMAND);
        List<Double> more = referrals(
                DEMAND + "plan: {more: {action: change-demand, on: 2018-11-28, until: 2019-03-08, by: +100 %}}");
        assertThat(more).containsAll(base);
        List<Double> extra = more.stream().filter(day -> !base.contains(day)).toList();
        assertThat(extra).hasSizeBetween(60, 140).allMatch(day -> day >= 100 && day < 200);
    }

    /** A fact, not a plan: from the first day on some are left out, or others come besides, and nobody is moved. */
    @Test
    void h03_a_trend_leaves_children_out_or_adds_some_and_moves_nobody() {
        String trend = "department: {demand: {referrals-per-year: 365, trend: %s a year}}\n";
        List<Double> base = referrals(DEMAND);
        List<Double> fewer = referrals(trend.formatted("-40 %"));
        List<Double> more = referrals(trend.formatted("80 %"));
        assertThat(fewer).isSubsetOf(base).hasSizeLessThan(base.size() - 40);
        assertThat(more).containsAll(base).hasSizeGreaterThan(base.size() + 80);
    }

    /**
     * From day 100 to day 200 five times as many come; on day 250 half of the surge is left, on day 300 nothing. A cut to
     * nothing that builds up over 200 days is half there on day 200, and whole on day 300.
     */
    @Test
    void h04_a_surge_fades_and_a_cut_builds_up() {
        List<Double> base = referrals(DEMAND);
        List<Double> surge = referrals(
                DEMAND
                        + "plan: {more: {action: change-demand, on: 2018-11-28, until: 2019-03-08, by: +400 %, fades-over: 100 days}}");
        assertThat(surge).containsAll(base);
        assertThat(between(surge, 0, 100)).isEqualTo(between(base, 0, 100));
        assertThat(between(surge, 100, 200)).hasSizeBetween(440, 560);
        assertThat(between(surge, 200, 300)).hasSizeBetween(240, 360);
        assertThat(between(surge, 300, 390)).isEqualTo(between(base, 300, 390));
        List<Double> cut = referrals(
                DEMAND + "plan: {less: {action: change-demand, on: 2018-11-28, by: -100 %, builds-over: 200 days}}");
        assertThat(cut).isSubsetOf(base);
        assertThat(between(cut, 100, 200)).hasSizeGreaterThan(50);
        assertThat(between(cut, 300, 390)).isEmpty();
    }

    /**
     * One worker, comfortable load 10, 10 cases of 4 days at the start: pressure 1. The group of twenty is decided at that, 10 %
     * needing nothing further, and its own number is above. A moment later the load is 30: 10 % × 3³ is above 100 %, so child
     * 30 is turned away; with 10 % × 2 at most it is not. Child 31 has a number below 10 % and is turned away by a front door that
     * does not respond; at 20 nobody is left, pressure counts as one half, and 10 % × (1/2)³ lets it in.
     */
    @Test
    void h05_a_front_door_under_pressure_turns_more_away() {
        String door = """
                department:
                  demand:
                    front-door: {no-further-action: 10 %%}
                    pressure-response: {power: %s, max-effect: %s}
                  open-cases: {work: 10}
                """;
        assertThat(afterTwenty(door.formatted(3, 100)))
                .containsExactly("0.6 child 30 needs nothing further", "24 child 31 closes");
        assertThat(afterTwenty(door.formatted(3, 2))).containsExactly("4.6 child 30 closes", "24 child 31 closes");
        assertThat(afterTwenty(door.formatted(0, 100)))
                .containsExactly("4.6 child 30 closes", "20 child 31 needs nothing further");
    }

    /** Everybody from day 100 to day 200 is helped; whoever is referred all the same comes 30 days later. Nobody else moves. */
    @Test
    void h06_early_help_diverts_some_and_moves_nobody_else() {
        List<Double> base = referrals(DEMAND);
        String help = DEMAND
                + "plan: {help: {action: divert-to-early-help, on: 2018-11-28, until: 2019-03-08, share: 100 %, referred-later: %s, lag: {constant: 30 days}}}";
        List<Double> before = between(base, 0, 100);
        List<Double> after = between(base, 200, 390);
        assertThat(referrals(help.replace("%s", "0 %"))).isEqualTo(sorted(before, after));
        assertThat(referrals(help.replace("%s", "100 %")))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 2e-6 ? 0 : Double.compare(a, b))
                .isEqualTo(sorted(
                        before,
                        after,
                        between(base, 100, 200).stream().map(day -> day + 30).toList()));
        assertThat(World.department(help.replace("%s", "0 %")).until(390).of("helped before"))
                .hasSameSizeAs(between(base, 100, 200));
        assertThat(referrals(help.replace("share: 100 %", "share: 40 %").replace("%s", "0 %")))
                .isSubsetOf(base)
                .hasSizeLessThan(base.size() - 20);
    }

    @SafeVarargs
    private static List<Double> sorted(List<Double>... parts) {
        return Stream.of(parts).flatMap(List::stream).sorted().toList();
    }

    private static List<String> afterTwenty(String difference) {
        return World.department(difference)
                .refer(0.5, 20)
                .refer(0.6, 1)
                .refer(20, 1)
                .until(50)
                .of("child 30 needs", "child 31 needs", "child 30 closes", "child 31 closes");
    }

    private static List<Double> between(List<Double> days, double from, double until) {
        return days.stream().filter(day -> day >= from && day < until).toList();
    }

    /**
     * Nine in ten closed children come back 10 days after closing (every return is within a year, so the official 90 % is the
     * chance itself). Child 0 closes at 4, is referred again at 14 as child 1, closes at 18, and so on.
     */
    @Test
    void i01_a_closed_child_comes_back_as_a_new_case() {
        String back = "department: {demand: {re-referral: {within-twelve-months: 90 %, lag: {constant: 10 days}}}}";
        assertThat(World.department(back).refer(0, 1).until(20).of("referred", "closes"))
                .containsExactly(
                        "0 child 0 is referred",
                        "4 child 0 closes",
                        "14 child 1 is referred again",
                        "18 child 1 closes");
    }
}

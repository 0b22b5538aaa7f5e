package org.caseload.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.PrecisionMet;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static String said(ComparisonResult result) {
        return String.join(" ", TerminalReport.lines(Findings.nodes(result))).replaceAll("\\s+", " ");
    }

    /** A base and one strategy that differs by so much, with an interval half as wide as said. */
    private static String of(double effect, double halfWidth) {
        return said(MadeUpComparison.ofABase()
                .with("Retention payment", effect, halfWidth, 0.4, 310_000)
                .result());
    }

    @Test
    void sentences_follow_their_intervals_whatever_they_are() {
        for (int effect = -20; effect <= 20; effect++) {
            for (int half = 1; half <= 20; half++) {
                String said = of(effect / 10.0, (half - 0.5) / 10.0);
                boolean apart = Math.abs(effect) >= half;
                assertThat(said.contains("Retention payment: in July 2020 it has")
                                || said.contains("Retention payment: is worse than the base: in July 2020 it has"))
                        .as("%s ± %s: %s", effect, half, said)
                        .isEqualTo(apart);
                assertThat(said.contains("is best in July 2020:")).as(said).isEqualTo(apart);
                assertThat(said.contains("it cannot be told apart from the base"))
                        .as(said)
                        .isEqualTo(!apart);
                assertThat(said).doesNotContainPattern("(?i)\\bwill\\b");
            }
        }
    }

    @Test
    void tells_who_leads_how_surely_and_what_it_buys() {
        // 2,880 = 900 × 3.2 case-months, over 24 months 120 cases at a time; 37 points: 40 % less the base's 3 %; 128
        // days: 40 × 3.2
        assertThat(of(-3.2, 0.3))
                .contains(
                        "Retention payment is best in July 2020: it has the lowest mean, 15.8 cases per worker, and the"
                                + " intervals rule out that another is as low (95 %). Retention"
                                + " payment has the lowest figure in 83 % of runs, and is best on average, or within 0.5 of it,"
                                + " with a probability of 97 %.")
                .contains(
                        "in July 2020 it has 3.2 fewer cases per worker than the base (95 % interval 2.9 to 3.5 fewer).")
                .contains(
                        "in 40 % of runs (95 % interval 36 to 44 %), 37 percentage points more than the base (95 % interval"
                                + " 34 to 40).")
                .contains("On average it is reached 128 days sooner (95 % interval 119 to 137)")
                .contains("On an average day 120 cases fewer would have to go to reach the target (95 % interval 109 to"
                        + " 131). It costs £310,000 more")
                .doesNotContain("times as many runs", "of futures");
    }

    @Test
    void does_not_make_much_of_a_lead_that_need_not_decide() {
        String said = String.join(
                        " ",
                        TerminalReport.lines(Findings.nodes(MadeUpComparison.ofABase()
                                .with("First", -2, 0.05, 0.3, 2e5)
                                .with("Second", -1.9, 0.05, 0.3, 1e5)
                                .with("Third", -1, 0.05, 0.1, 1e5)
                                .result())))
                .replaceAll("\\s+", " ");
        assertThat(said)
                .contains(
                        "First is best in July 2020: it has the lowest mean, 17.0 cases per worker, and the intervals rule out"
                                + " that another is as low (95 %); but Second is within 0.5 of it,"
                                + " too little to choose by.");
    }

    @Test
    void says_plainly_what_makes_things_worse_and_gives_no_price_for_it() {
        assertThat(of(1.2, 0.3))
                .contains("The base is best in July 2020")
                .contains(
                        "Retention payment: is worse than the base: in July 2020 it has 1.2 more cases per worker than the"
                                + " base (95 % interval 0.9 to 1.5 more).")
                .contains("On an average day 45 cases more would have to go to reach the target")
                .contains("The base costs no more on average and has no more cases per worker in July 2020.")
                .doesNotContain("for each month");
    }

    @Test
    void says_how_many_runs_would_tell_two_apart() {
        assertThat(of(-0.2, 0.3))
                .contains(
                        "Which is best in July 2020 cannot be told with 500 runs: Retention payment has the lowest mean, 18.8"
                                + " cases per worker, but the base may be as low. About 2,310 would be needed to tell Retention payment"
                                + " and the base apart, if they differ as these do.");
    }

    @Test
    void a_strategy_that_changes_nothing_is_not_the_best() {
        assertThat(said(MadeUpComparison.ofABase()
                        .with("No action", 0, 0, 0.03, 0)
                        .result()))
                .contains("No action: changes nothing in any run.")
                .contains("cannot be told with 500 runs")
                .doesNotContain("is best in July 2020:");
    }

    @Test
    void without_a_cost_or_a_target_it_says_so() {
        String said = said(MadeUpComparison.of(2).withoutCosts().withoutTarget().result());
        assertThat(said).contains("Its cost is not known").doesNotContain("The target");
    }

    @Test
    void a_precision_that_was_not_met_is_said_so() {
        assertThat(said(MadeUpComparison.of(1)
                        .asking(new PrecisionMet("caseload.dfe@2019-09: 0.1", 0.1, 0.1234, false))
                        .result()))
                .contains("Precision \"caseload.dfe@2019-09: 0.1\": NOT met; the widest half-width is still 0.123");
    }

    @Test
    void stays_within_a_hundred_columns_with_many_long_names() {
        List<String> lines =
                TerminalReport.lines(Findings.nodes(MadeUpComparison.of(15).result()));
        assertThat(lines).allMatch(line -> line.length() <= 100).noneMatch(line -> line.startsWith("%"));
    }

    /** A cap that lowers the caseload by three and leaves so many more children without a worker. */
    private static String cap(double children, double halfWidth) {
        return said(MadeUpComparison.ofABase()
                .with("Hard cap at 20 cases", -3, 0.3, 0.4, 7000)
                .leaving(children, halfWidth)
                .result());
    }

    @Test
    void a_caseload_bought_with_children_who_wait_is_not_praised_without_them() {
        String more = "851 more children without a worker than the base (95 % interval 801 to 901 more)";
        assertThat(cap(851, 50))
                .contains("with a probability of 97 %. That is with " + more + ".")
                .contains("2.7 to 3.3 fewer). But it then leaves " + more
                        + "; they have waited 40 days on average (37 to 43).")
                .contains("over base waiting")
                .containsPattern("Hard cap at 20 cases 16.0 15.8 to 16.2 83 % 97 % £7,000 851 ")
                .contains("\"Children waiting\": mean number of children without a worker on that day");
        assertThat(cap(-3, 1)).contains("It then leaves 3.0 fewer children without a worker than the base");
    }

    @Test
    void children_without_a_worker_are_not_spoken_of_where_the_interval_does_not_tell() {
        assertThat(cap(5, 5.5)).doesNotContain("leaves", "That is with").contains("over base waiting");
        assertThat(cap(0, 0)).doesNotContain("leaves", "That is with", "waiting", "without a worker");
    }
}

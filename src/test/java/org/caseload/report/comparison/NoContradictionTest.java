package org.caseload.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.caseload.chart.CostOutcomeChart;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.comparison.ComparisonResult;
import org.junit.jupiter.api.Test;

/** Of 500 comparisons none says in one place that an option is best and in another that something else does no worse for less. */
class NoContradictionTest {
    private static final int COMPARISONS = 500;

    @Test
    void what_is_best_is_beaten_nowhere() {
        Random random = new Random(1);
        int told = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            ComparisonResult result = madeUp(random);
            Optional<String> best = best(result);
            if (best.isPresent()) {
                told++;
                assertThat(paragraph(result, best.get()))
                        .as(best.get())
                        .doesNotContain("costs no more on average", "in part would cost no more");
                assertThat(inChart(result, best.get())).as(best.get()).doesNotContain("beaten");
            }
        }
        assertThat(told).isGreaterThan(COMPARISONS / 4);
    }

    @Test
    void says_of_which_outcome_another_does_as_well() {
        ComparisonResult result = MadeUpComparison.ofABase()
                .with("Dearer", -1, 0.1, 0.1, 3e5)
                .with("Cheaper", -2, 0.1, 0.2, 1e5)
                .result();
        assertThat(paragraph(result, "Dearer"))
                .contains("Cheaper costs no more on average and has no more cases per worker in July 2020.");
    }

    private static ComparisonResult madeUp(Random random) {
        MadeUpComparison comparison = MadeUpComparison.ofABase();
        int options = 2 + random.nextInt(6);
        for (int s = 1; s <= options; s++) {
            double effect = Math.rint(20 * (random.nextDouble() * 5 - 3.5)) / 20;
            comparison.with(
                    "Option " + (char) ('A' + s),
                    effect,
                    0.02 + 0.3 * random.nextDouble(),
                    random.nextDouble(),
                    1e5 * (random.nextInt(12) - 2));
        }
        return comparison.result();
    }

    /** The option that the verdict says is best, unless that is the base. */
    private static Optional<String> best(ComparisonResult result) {
        return result.strategies().stream()
                .skip(1)
                .map(strategy -> strategy.name())
                .filter(name -> text(result, "best").startsWith(name + " is best in "))
                .findFirst();
    }

    private static String paragraph(ComparisonResult result, String name) {
        return Findings.of(result, number(result, name));
    }

    private static String inChart(ComparisonResult result, String name) {
        String all = CostOutcomeChart.of(result).orElseThrow().altText();
        String from = all.substring(all.indexOf(" " + name + ": "));
        int next = from.indexOf(" Option ", 1);
        return next < 0 ? from : from.substring(0, next);
    }

    private static int number(ComparisonResult result, String name) {
        return result.strategies().stream()
                .map(strategy -> strategy.name())
                .toList()
                .indexOf(name);
    }

    private static String text(ComparisonResult result, String key) {
        for (Node node : Findings.nodes(result)) {
            if (node instanceof Finding finding && finding.key().equals(key)) {
                return finding.text();
            }
        }
        return "";
    }
}

package org.caseload.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.chart.CostOutcomeChart;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.comparison.ComparisonResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of many comparisons, 500 with {@code -Pslow}, none says in one place that an option is best and in another that something else does no worse for less. */
@Tag("whole")
class NoContradictionTest {
    private static final int FEW = 100;
    private static final int MANY = 500;

    /** Ways to say that something is as good or better for the money. */
    private static final Pattern AS_WELL =
            Pattern.compile("does no worse|does as well|cost no more|costs no more|dominat|efficient|beaten");

    /** Titles that name the lowest. */
    private static final Pattern LOWEST = Pattern.compile("^Warwickshire 2018: (?!which option)(.*) is lowest in ");

    @Test
    void what_is_best_is_beaten_nowhere() {
        whatIsBestIsBeatenNowhere(FEW);
    }

    @Tag("slow")
    @Test
    void what_is_best_is_beaten_nowhere_in_many() {
        whatIsBestIsBeatenNowhere(MANY);
    }

    private static void whatIsBestIsBeatenNowhere(int comparisons) {
        Random random = new Random(1);
        int told = 0;
        for (int i = 0; i < comparisons; i++) {
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
        assertThat(told).isGreaterThan(comparisons / 4);
    }

    @Test
    void no_part_of_a_report_says_that_something_does_as_well_without_saying_at_what() {
        noPartSaysThatSomethingDoesAsWell(FEW);
    }

    @Tag("slow")
    @Test
    void no_part_of_many_reports_says_that_something_does_as_well_without_saying_at_what() {
        noPartSaysThatSomethingDoesAsWell(MANY);
    }

    /** Titles, sentences, tables and pictures of whole reports, each with the option that the verdict says is best. */
    private static void noPartSaysThatSomethingDoesAsWell(int comparisons) {
        Random random = new Random(2);
        int told = 0;
        int asWell = 0;
        for (int i = 0; i < comparisons; i++) {
            ComparisonResult result = madeUp(random);
            Optional<String> best = best(result);
            for (String text : said(MadeUpFolder.report(result))) {
                if (AS_WELL.matcher(text).find()) {
                    asWell++;
                    assertThat(text).contains(" cases per worker in July 2020");
                    best.ifPresent(name -> assertThat(text).doesNotStartWith(name + ":"));
                }
                Matcher lowest = LOWEST.matcher(text);
                if (lowest.find()) {
                    told++;
                    assertThat(Optional.of(lowest.group(1))).as(text).isIn(best, Optional.of("the base"));
                }
            }
        }
        assertThat(told).isGreaterThan(comparisons / 4);
        assertThat(asWell).isGreaterThan(comparisons / 4);
    }

    /** Every text of a report: of findings, of cells and captions, of titles of pictures and of what they show. */
    private static List<String> said(Report report) {
        List<String> said = new ArrayList<>();
        Stream.concat(report.nodes().stream(), report.annex().stream()).forEach(node -> {
            if (node instanceof Finding finding) {
                said.add(finding.text());
            } else if (node instanceof Paragraph paragraph) {
                said.add(paragraph.text());
            } else if (node instanceof Figure figure) {
                said.add(figure.chart().title());
                said.add(figure.chart().altText());
            }
        });
        for (Table table : report.tables()) {
            said.add(table.caption());
            said.addAll(table.notes());
            table.rows().forEach(row -> row.forEach(cell -> said.add(cell.text())));
        }
        return said;
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

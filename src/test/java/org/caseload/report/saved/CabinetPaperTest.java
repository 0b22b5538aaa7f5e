package org.caseload.report.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Cell;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.comparison.Findings;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.caseload.result.RunResult;
import org.caseload.result.comparison.ComparisonResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The paper says what the figures say, with their hedges, and nothing where there are none. */
class CabinetPaperTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d,]*(\\.\\d+)?");

    @TempDir
    private Path folder;

    private Report on(RunResult result) throws IOException {
        return ReportFile.read(MadeUpFolder.of(result, folder));
    }

    private Report on(MadeUpComparison comparison) throws IOException {
        return ReportFile.read(MadeUpFolder.of(comparison.result(), folder));
    }

    private static List<String> chapters(Report paper) {
        return chapters(paper.nodes());
    }

    private static List<String> chapters(List<Node> parts) {
        return parts.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .map(Heading::text)
                .toList();
    }

    private static Table table(Report paper, String key) {
        return paper.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> parts(Report paper) {
        List<Node> parts = new ArrayList<>(paper.nodes());
        parts.addAll(paper.annex());
        return parts;
    }

    private static String prose(Report paper) {
        List<String> prose = new ArrayList<>();
        for (Node node : parts(paper)) {
            if (node instanceof Paragraph paragraph) {
                prose.add(paragraph.text());
            } else if (node instanceof Finding finding) {
                prose.add(finding.text());
            } else if (node instanceof Caveat caveat) {
                prose.add(caveat.text());
            } else if (node instanceof Bullets bullets) {
                prose.addAll(bullets.items());
            }
        }
        return String.join("\n", prose);
    }

    @Test
    void a_run_gives_the_chapters_that_cabinets_see() throws IOException {
        Report paper = on(MadeUpRun.warwickshire().result());
        assertThat(chapters(paper))
                .containsExactly(
                        "The answer",
                        "What is done, and what comes of it",
                        "People and children",
                        "How far to trust it");
        assertThat(chapters(paper.annex()))
                .containsExactly(
                        "The question",
                        "At a glance",
                        "All measures",
                        "Charts for analysts",
                        "Limits of use",
                        "The method in a page",
                        "The model by the headings of STRESS-DES",
                        "Assumptions log",
                        "Data log",
                        "Decisions log",
                        "Quality assurance",
                        "How to make these figures again");
        // The target is reached too seldom for a chart: its numbers stay for those who want them.
        assertThat(paper.sheets()).extracting(Table::key).containsExactly("target", "inputs");
    }

    @Test
    void a_paper_has_at_most_six_charts() throws IOException {
        Report paper = on(MadeUpComparison.of(8));
        assertThat(paper.nodes().stream().filter(Figure.class::isInstance).count())
                .isBetween(1L, 6L);
        assertThat(table(paper, "options").rows()).hasSize(9);
    }

    @Test
    void each_options_finding_says_its_name_and_no_heading_says_it_before() throws IOException {
        List<Node> annex = on(MadeUpComparison.of(8)).annex();
        List<String> names = annex.stream()
                .filter(node -> node instanceof Finding finding && finding.key().matches("strategy-\\d+"))
                .map(node -> ((Finding) node).text().split(":", 2)[0])
                .toList();
        assertThat(names).hasSize(8).doesNotHaveDuplicates();
        assertThat(annex.stream().filter(Heading.class::isInstance).map(node -> ((Heading) node).text()))
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void the_front_names_council_meeting_and_day() throws IOException {
        Report.Front front = on(MadeUpRun.warwickshire().result()).front();
        assertThat(front.council()).contains("Warwickshire");
        assertThat(front.meeting()).contains("Cabinet, 13 September 2018");
        assertThat(front.origin()).contains("500 runs", "seed 20180717", "scenario 4f2a91c07b3e");
    }

    @Test
    void the_logs_part_assumptions_from_data() throws IOException {
        Report paper = on(MadeUpRun.warwickshire().result());
        assertThat(table(paper, "assumptions").rows()).hasSize(1);
        assertThat(table(paper, "assumptions").rows().get(0).get(0).text()).isEqualTo("demand");
        assertThat(table(paper, "assumptions").rows().get(0).get(1).text()).startsWith("trend ");
        assertThat(table(paper, "data").rows().get(0).get(1).text()).endsWith(" 5351");
        assertThat(table(paper, "inputs").rows())
                .anySatisfy(row -> assertThat(row.get(0).text()).isEqualTo("department.demand.trend"));
    }

    @Test
    void the_target_is_told_with_numerator_and_denominator() throws IOException {
        Table target = table(on(MadeUpRun.warwickshire().reaching(0.6).result()), "target");
        List<String> last = target.rows().get(target.rows().size() - 1).stream()
                .map(cell -> cell.text())
                .toList();
        // 300 of 500; its Wilson interval as in SummaryJsonTest, 0.5565 to 0.6420
        assertThat(last).containsExactly("17 Jul 2020", "300", "500", "60", "56", "64");
    }

    /** What is left of a finding when dates and fixed words are taken away are numbers of the very tables it leads to. */
    @Test
    void numbers_of_the_answer_stand_in_the_tables_it_points_to() throws IOException {
        assertNumbersStandInTables(on(MadeUpRun.warwickshire().reaching(0.6).result()), 12);
    }

    @Test
    void numbers_of_findings_stand_in_the_tables_they_point_to() throws IOException {
        assertNumbersStandInTables(on(MadeUpComparison.of(4).leaving(12.3, 4)), 60);
    }

    private static void assertNumbersStandInTables(Report paper, int atLeast) {
        int checked = 0;
        for (Node node : parts(paper)) {
            if (node instanceof Finding finding) {
                Set<BigDecimal> said = numbers(plain(finding.text()));
                Set<BigDecimal> shown = new TreeSet<>();
                finding.shownIn().forEach(key -> shown.addAll(numbers(table(paper, key))));
                assertThat(shown).as(finding.text() + " " + finding.shownIn()).containsAll(said);
                checked += said.size();
            }
        }
        assertThat(checked).isGreaterThan(atLeast);
    }

    /** What a table says: cells, caption and notes; of a share also what is left of the whole. */
    private static Set<BigDecimal> numbers(Table table) {
        Set<BigDecimal> shown = new TreeSet<>(numbers(table.caption()));
        table.notes().forEach(note -> shown.addAll(numbers(note)));
        for (List<Cell> row : table.rows()) {
            for (int c = 0; c < row.size(); c++) {
                shown.addAll(numbers(row.get(c).text()));
                row.get(c).number().ifPresent(number -> shown.addAll(roundings(number.abs())));
                if (table.columns().get(c).header().contains("%")) {
                    row.get(c)
                            .number()
                            .ifPresent(share -> shown.addAll(
                                    roundings(BigDecimal.valueOf(100).subtract(share))));
                }
            }
        }
        return shown;
    }

    /** A sentence may say "about 19" of 19.2; never another number. */
    private static List<BigDecimal> roundings(BigDecimal number) {
        return List.of(number.stripTrailingZeros(), number.setScale(0, RoundingMode.HALF_UP));
    }

    private static String plain(String text) {
        return text.replaceAll(
                        "\\d+ (January|February|March|April|May|June|July|August|September|October|November|December)",
                        "")
                .replaceAll(
                        "(January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}",
                        "")
                .replace("8 runs in 10", "")
                .replace("8 in 10", "")
                .replace("95 %", "")
                .replace("within 0.5 of it", "");
    }

    private static Set<BigDecimal> numbers(String text) {
        Set<BigDecimal> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group().replace(",", "")).stripTrailingZeros());
        }
        return numbers;
    }

    @Test
    void it_never_says_will() throws IOException {
        assertThat(everything(on(MadeUpRun.warwickshire().reaching(0.6).result())))
                .doesNotContainPattern("(?i)\\bwill\\b");
    }

    @Test
    void of_a_comparison_it_never_says_will_either() throws IOException {
        assertThat(everything(on(MadeUpComparison.of(4).leaving(12.3, 4)))).doesNotContainPattern("(?i)\\bwill\\b");
    }

    /** Prose, and all that stands in and around tables. */
    private static String everything(Report paper) {
        StringBuilder all = new StringBuilder(prose(paper));
        for (Table table : paper.tables()) {
            all.append('\n').append(table.caption()).append('\n').append(String.join("\n", table.notes()));
            table.columns().forEach(column -> all.append('\n').append(column.header()));
            table.rows().forEach(row -> row.forEach(cell -> all.append('\n').append(cell.text())));
        }
        return all.toString();
    }

    @Test
    void tables_of_a_run_hold_the_numbers_of_summary_json() throws IOException {
        Report paper = on(MadeUpRun.warwickshire().reaching(0.6).result());
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
        JsonNode readings = json.at("/measures").get(MadeUpRun.CASELOAD.key());
        List<List<Cell>> months = table(paper, "caseload-by-month").rows();
        assertThat(months).hasSize(readings.size()).hasSizeGreaterThan(20);
        for (int i = 0; i < months.size(); i++) {
            assertThat(numbers(months.get(i)))
                    .containsExactly(
                            rounded(readings.get(i), "p50"),
                            rounded(readings.get(i), "p10"),
                            rounded(readings.get(i), "p90"));
        }
        JsonNode reached = json.at("/timeToTarget/reachedBy");
        List<List<Cell>> target = table(paper, "target").rows();
        assertThat(target).hasSize(reached.size());
        for (int i = 0; i < target.size(); i++) {
            double share = reached.get(i).get("probability").doubleValue();
            assertThat(target.get(i).get(3).number().orElseThrow().doubleValue())
                    .isCloseTo(100 * share, within(0.51));
            assertThat(target.get(i).get(1).number().orElseThrow().doubleValue())
                    .isEqualTo(Math.rint(share * json.at("/timeToTarget/n").intValue()));
        }
    }

    @Test
    void tables_of_a_comparison_hold_the_numbers_of_comparison_json() throws IOException {
        Report paper = on(MadeUpComparison.of(4));
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("comparison.json").toFile());
        List<BigDecimal> differences = new ArrayList<>();
        for (JsonNode row : json.get("differences")) {
            if (row.get("measure").stringValue().equals(MadeUpRun.CASELOAD.key())) {
                differences.addAll(List.of(rounded(row, "value"), rounded(row, "low"), rounded(row, "high")));
            }
        }
        assertThat(table(paper, "differences").rows().stream().flatMap(row -> numbers(row).stream()))
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(differences);
    }

    private static List<BigDecimal> numbers(List<Cell> row) {
        return row.stream().flatMap(cell -> cell.number().stream()).toList();
    }

    /** As the measure prints it: one decimal. */
    private static BigDecimal rounded(JsonNode row, String name) {
        return BigDecimal.valueOf(row.get(name).doubleValue()).setScale(1, RoundingMode.HALF_UP);
    }

    @Test
    void an_interval_that_holds_zero_never_reads_as_a_difference() throws IOException {
        Report paper =
                on(MadeUpComparison.ofABase().with("Better", -2, 0.3, 0.4, 3e5).with("Perhaps", -0.1, 0.3, 0.05, 1e5));
        assertThat(prose(paper))
                .contains("Perhaps: in July 2020 it cannot be told apart from the base")
                .doesNotContainPattern("(?i)\\bwill\\b");
    }

    /** Words follow the interval: on one side of zero it is a difference, and otherwise it never reads like one. */
    @Test
    void hedges_follow_the_interval_whatever_it_is() {
        RandomGenerator random = new SplittableRandom(20260923);
        int known = 0;
        for (int i = 0; i < 400; i++) {
            double effect = random.nextDouble(-3, 3);
            double half = random.nextDouble(0.05, 3);
            ComparisonResult result = MadeUpComparison.ofABase()
                    .with("Tried", effect, half, 0.03, 1e5)
                    .result();
            boolean told = Math.abs(effect) > half;
            String said = Findings.of(result, 1).replaceAll("(?s) At its (worst|best),.*", "");
            assertThat(said.contains("in July 2020 it has")).as(said).isEqualTo(told);
            assertThat(said.contains("in July 2020 it cannot be told apart from the base"))
                    .isEqualTo(!told);
            assertThat(said.contains("is worse than the base")).isEqualTo(told && effect > 0);
            String answer = Findings.answer(result).get(0);
            assertThat(answer.contains("the intervals rule out that another is as low"))
                    .as(answer)
                    .isEqualTo(told);
            assertThat(answer.contains("cannot be told")).isEqualTo(!told);
            known += told ? 1 : 0;
        }
        assertThat(known).isBetween(100, 300);
    }

    @Test
    void what_is_not_known_is_left_out() throws IOException {
        Report paper = on(MadeUpComparison.of(2).withoutCosts().withoutTarget());
        assertThat(paper.tables().stream().map(Table::key)).doesNotContain("target", "costs");
        assertThat(table(paper, "options").rows().get(1))
                .anySatisfy(cell -> assertThat(cell.text()).isEqualTo("not stated"));
    }

    @Test
    void every_reference_of_a_finding_leads_to_a_table_or_figure() throws IOException {
        Report paper = on(MadeUpComparison.of(4));
        for (Node node : parts(paper)) {
            if (node instanceof Finding finding) {
                assertThat(finding.shownIn())
                        .allSatisfy(key -> assertThat(paper.findLabel(key)).isPresent());
            }
        }
        assertThat(paper.tables().stream().map(Table::key)).doesNotHaveDuplicates();
    }
}

package org.caseload.output.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.experiment.result.RunResult;
import org.caseload.output.MadeUpComparison;
import org.caseload.output.MadeUpRun;
import org.caseload.output.report.Bullets;
import org.caseload.output.report.Caveat;
import org.caseload.output.report.Finding;
import org.caseload.output.report.Heading;
import org.caseload.output.report.Node;
import org.caseload.output.report.Paper;
import org.caseload.output.report.Paragraph;
import org.caseload.output.report.Table;
import org.caseload.output.saved.MadeUpFolder;
import org.caseload.output.saved.SavedResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper says what the figures say, with their hedges, and nothing where there are none. */
class CabinetPaperTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d,]*(\\.\\d+)?");

    @TempDir
    private Path folder;

    private Paper on(RunResult result) throws IOException {
        return CabinetPaper.on(SavedResult.read(MadeUpFolder.of(result, folder)));
    }

    private Paper on(MadeUpComparison comparison) throws IOException {
        return CabinetPaper.on(SavedResult.read(MadeUpFolder.of(comparison.result(), folder)));
    }

    private static List<String> chapters(Paper paper) {
        return paper.chapters().stream().map(Heading::text).toList();
    }

    private static Table table(Paper paper, String key) {
        return paper.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String prose(Paper paper) {
        List<String> prose = new ArrayList<>();
        for (Node node : paper.nodes()) {
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
        assertThat(chapters(on(MadeUpRun.warwickshire().result())))
                .containsExactly(
                        "Purpose and recommendation",
                        "The question",
                        "The answer",
                        "Caseloads against the target",
                        "Workforce and vacancies",
                        "Limits of use",
                        "The method in a page",
                        "Assumptions log",
                        "Data log",
                        "Quality assurance",
                        "How to make these figures again");
    }

    @Test
    void the_front_names_council_meeting_and_day() throws IOException {
        Paper.Front front = on(MadeUpRun.warwickshire().result()).front();
        assertThat(front.council()).contains("Warwickshire");
        assertThat(front.meeting()).contains("Cabinet, 13 September 2018");
        assertThat(front.origin()).contains("500 runs", "seed 20180717", "scenario 4f2a91c07b3e");
    }

    @Test
    void the_logs_part_assumptions_from_data() throws IOException {
        Paper paper = on(MadeUpRun.warwickshire().result());
        assertThat(table(paper, "assumptions").rows()).hasSize(1);
        assertThat(table(paper, "assumptions").rows().get(0).get(0).text()).isEqualTo("department.demand.trend");
        assertThat(table(paper, "data").rows().get(0).get(1).text()).isEqualTo("5351");
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

    /** What is left of the prose when dates and fixed words are taken away are numbers of the tables it points to. */
    @Test
    void numbers_of_the_answer_stand_in_the_tables_it_points_to() throws IOException {
        assertNumbersStandInTables(on(MadeUpRun.warwickshire().reaching(0.6).result()));
    }

    @Test
    void numbers_of_findings_stand_in_the_tables_they_point_to() throws IOException {
        assertNumbersStandInTables(on(MadeUpComparison.of(4)));
    }

    private static void assertNumbersStandInTables(Paper paper) {
        int checked = 0;
        for (Node node : paper.nodes()) {
            if (node instanceof Finding finding && !finding.shownIn().isEmpty()) {
                Set<BigDecimal> shown = new TreeSet<>();
                paper.tables()
                        .forEach(table -> table.rows()
                                .forEach(row -> row.forEach(cell -> {
                                    shown.addAll(numbers(cell.text()));
                                    cell.number().ifPresent(number -> shown.addAll(roundings(number.abs())));
                                })));
                Set<BigDecimal> said = numbers(plain(finding.text()));
                assertThat(shown).as(finding.text()).containsAll(said);
                checked += said.size();
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    /** A sentence may say "about 19" of 19.2; never another number. */
    private static List<BigDecimal> roundings(BigDecimal number) {
        return List.of(number, number.setScale(0, RoundingMode.HALF_UP));
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
        assertThat(prose(on(MadeUpRun.warwickshire().result()))).doesNotContainPattern("(?i)\\bwill\\b");
    }

    @Test
    void an_interval_that_holds_zero_never_reads_as_a_difference() throws IOException {
        Paper paper =
                on(MadeUpComparison.ofABase().with("Better", -2, 0.3, 0.4, 3e5).with("Perhaps", -0.1, 0.3, 0.05, 1e5));
        String options = String.join(
                " | ",
                table(paper, "options").rows().get(1).stream()
                        .map(cell -> cell.text())
                        .toList());
        assertThat(options).contains("−0.1 (−0.4 to 0.2), cannot be told from none");
        assertThat(prose(paper))
                .contains("Perhaps: in July 2020 it cannot be told apart from the base")
                .doesNotContainPattern("(?i)\\bwill\\b");
    }

    @Test
    void what_is_not_known_is_left_out() throws IOException {
        Paper paper = on(MadeUpComparison.of(2).withoutCosts().withoutTarget());
        assertThat(paper.tables().stream().map(Table::key)).doesNotContain("target", "costs");
        assertThat(table(paper, "options").rows().get(0).get(2).text()).isEqualTo("not stated");
    }

    @Test
    void every_reference_of_a_finding_leads_to_a_table_or_figure() throws IOException {
        Paper paper = on(MadeUpComparison.of(4));
        for (Node node : paper.nodes()) {
            if (node instanceof Finding finding) {
                assertThat(finding.shownIn())
                        .allSatisfy(key -> assertThat(paper.findLabel(key)).isPresent());
            }
        }
        assertThat(paper.tables().stream().map(Table::key)).doesNotHaveDuplicates();
    }
}

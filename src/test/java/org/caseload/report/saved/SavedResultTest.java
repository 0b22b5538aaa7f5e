package org.caseload.report.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.report.SavedChart;
import org.caseload.report.UnreadableResult;
import org.caseload.report.chapter.Background;
import org.caseload.report.comparison.Findings;
import org.caseload.report.run.PlainAnswer;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.Ignorance;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureSeries;
import org.caseload.result.RunResult;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read back as it was, to the decimals of the files; what is damaged is refused in plain words. */
class SavedResultTest {
    /** Half of the last of four decimals. */
    private static final double ROUNDING = 0.000051;

    @TempDir
    private Path folder;

    private SavedResult.Run savedRun(RunResult result) throws IOException {
        return (SavedResult.Run) SavedResult.read(MadeUpFolder.of(result, folder));
    }

    @Test
    void a_run_is_read_back_with_the_decimals_of_its_files() throws IOException {
        RunResult written = MadeUpRun.warwickshire().reaching(0.6).result();
        SavedResult.Run saved = savedRun(written);
        RunResult read = saved.result();
        assertThat(read.origin().scenarioHash()).isEqualTo(written.origin().scenarioHash());
        assertThat(read.origin().startDate()).isEqualTo(written.origin().startDate());
        assertThat(read.target()).isEqualTo(written.target());
        assertThat(read.timeToTarget().orElseThrow().reached()).isEqualTo(300);
        assertThat(read.timeToTarget().orElseThrow().p90Days()).isEmpty();
        assertThat(read.series().stream().map(MeasureSeries::name))
                .containsExactlyElementsOf(
                        written.series().stream().map(MeasureSeries::name).toList());
        for (int s = 0; s < read.series().size(); s++) {
            for (int m = 0; m < read.series().get(s).monthly().size(); m++) {
                assertThat(read.series().get(s).monthly().get(m).p50())
                        .isCloseTo(written.series().get(s).monthly().get(m).p50(), within(ROUNDING));
            }
        }
        assertThat(read.spreads().stream().map(CaseloadSpread::date))
                .containsExactlyElementsOf(
                        written.spreads().stream().map(CaseloadSpread::date).toList());
        assertThat(read.solved().get(0).what()).isEqualTo("Referrals a year");
        assertThat(read.solved().get(0).value()).isEqualTo(10876.4);
        assertThat(saved.background().answer()).isEqualTo(PlainAnswer.sentences(written));
        assertThat(saved.background().warnings()).containsExactly("The start is not balanced.");
    }

    @Test
    void what_is_not_defined_in_any_run_is_read_back_as_not_defined() throws IOException {
        RunResult read = savedRun(
                        MadeUpRun.warwickshire().following(years -> Double.NaN).result())
                .result();
        assertThat(read.series().get(0).monthly().get(0).n()).isZero();
        assertThat(read.series().get(0).monthly().get(0).p50()).isNaN();
    }

    @Test
    void what_nobody_knows_is_read_back() throws IOException {
        RunResult known = MadeUpRun.warwickshire().result();
        VarianceParts.Influence influence =
                new VarianceParts.Influence("department.sickness", 0.5, 0.25, 0.125, 0.375, true, 2, 1.5, 3);
        Ignorance ignorance = new Ignorance(
                List.of(new UncertainNumber("department.sickness", "sickness", "%", 3, 4, 6)),
                List.of(new VarianceParts(
                        MadeUpRun.CASELOAD,
                        0,
                        known.origin().endDate(),
                        500,
                        0.75,
                        0.25,
                        0.25,
                        0.125,
                        0.375,
                        List.of(influence))),
                List.of());
        RunResult uncertain = new RunResult(
                known.origin(),
                known.target(),
                known.timeToTarget(),
                known.series(),
                known.spreads(),
                known.solved(),
                known.events(),
                known.outcomeColumns(),
                known.outcomes(),
                known.workers(),
                ignorance);
        assertThat(savedRun(uncertain).result().ignorance()).isEqualTo(ignorance);
    }

    @Test
    void a_comparison_is_read_back_so_that_its_findings_are_the_same() throws IOException {
        ComparisonResult written = MadeUpComparison.of(4).result();
        SavedResult.Comparison saved = (SavedResult.Comparison) SavedResult.read(MadeUpFolder.of(written, folder));
        ComparisonResult read = saved.result();
        assertThat(read.measure()).isEqualTo(written.measure());
        assertThat(read.strategies()).hasSameSizeAs(written.strategies());
        assertThat(Findings.answer(read)).isEqualTo(Findings.answer(written));
        for (int s = 1; s < written.strategies().size(); s++) {
            assertThat(Findings.of(read, s)).isEqualTo(Findings.of(written, s));
            close(
                    read.againstBase().get(s - 1).cost(),
                    written.againstBase().get(s - 1).cost());
            assertThat(read.againstBase().get(s - 1).standing())
                    .isEqualTo(written.againstBase().get(s - 1).standing());
        }
        assertThat(read.rankings()).hasSameSizeAs(written.rankings());
    }

    private static void close(Estimate read, Estimate written) {
        assertThat(read.n()).isEqualTo(written.n());
        assertThat(read.value()).isCloseTo(written.value(), within(ROUNDING));
        assertThat(read.low()).isCloseTo(written.low(), within(ROUNDING));
    }

    @Test
    void a_chart_is_found_with_its_title_and_text_alternative() throws IOException {
        Background background = savedRun(MadeUpRun.warwickshire().result()).background();
        SavedChart chart = background.findChart("caseload").orElseThrow();
        assertThat(chart.title()).startsWith("Cases per worker");
        assertThat(chart.altText()).contains("median");
        assertThat(chart.width()).isEqualTo(453.6);
        assertThat(background.findChart("no-such-chart")).isEmpty();
    }

    private void refused(String words) {
        assertThatThrownBy(() -> SavedResult.read(folder))
                .isInstanceOf(UnreadableResult.class)
                .hasMessageContaining(words);
    }

    private void replace(String file, String old, String fresh) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, fresh));
    }

    @Test
    void an_empty_folder_is_no_result() {
        refused("holds no manifest.json");
    }

    @Test
    void a_result_of_a_newer_version_is_refused() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        replace("summary.json", "\"format\": 2", "\"format\": 3");
        refused("summary.json has format 3, of a newer version of Caseload; this version reads format 2");
    }

    @Test
    void a_result_without_words_names_the_command_that_makes_it_again() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        Files.delete(folder.resolve("report.json"));
        refused("Simulate the scenario again with this version");
    }

    @Test
    void a_sensitivity_analysis_says_that_it_has_no_report() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        Files.delete(folder.resolve("report.json"));
        Files.writeString(folder.resolve("sensitivity.json"), "{}");
        refused(
                "it holds a sensitivity analysis, of which there is no report; permitted: a folder that run, compare or merge");
    }

    @Test
    void workers_that_are_damaged_or_missing_are_named() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        String text = Files.readString(folder.resolve("workers.csv"));
        Files.writeString(folder.resolve("workers.csv"), text.replace("2018-07-17,24", "2018-07-17,many"));
        refused("workers.csv is damaged: For input string: \"many\"");
        Files.writeString(folder.resolve("workers.csv"), text.replace("replication,", "run,"));
        refused("workers.csv is damaged:");
    }

    @Test
    void what_was_held_by_whom_comes_back() throws IOException {
        RunResult run = MadeUpRun.warwickshire().result();
        assertThat(((SavedResult.Run) savedRun(run)).result().workers().workers())
                .isEqualTo(run.workers().workers());
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        Files.delete(folder.resolve("series.csv"));
        refused("series.csv is missing, which manifest.json lists");
    }

    @Test
    void a_file_that_was_cut_short_is_named() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        String text = Files.readString(folder.resolve("summary.json"));
        for (int length : List.of(0, 1, 300, text.length() / 2, text.length() - 3)) {
            Files.writeString(folder.resolve("summary.json"), text.substring(0, length));
            refused("summary.json cannot be read: it is cut short or damaged");
        }
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_with_its_place() throws IOException {
        savedRun(MadeUpRun.warwickshire().result());
        replace("summary.json", "\"startDate\": \"2018-07-17\"", "\"startDate\": \"yesterday\"");
        refused("summary.json, startDate is no date");
        replace("summary.json", "\"startDate\": \"yesterday\"", "\"start\": \"2018-07-17\"");
        refused("summary.json has no \"startDate\"");
    }
}

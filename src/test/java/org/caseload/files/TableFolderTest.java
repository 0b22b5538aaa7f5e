package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {
    @TempDir
    private Path folder;

    private String table(MadeUpRun run, String name) throws IOException {
        TableFolder.write(run.result(), folder);
        return Files.readString(folder.resolve(name));
    }

    @Test
    void writes_four_tables() throws IOException {
        List<Path> written = TableFolder.write(MadeUpRun.warwickshire().result(), folder);
        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("summary.json", "series.csv", "replications.csv", "workers.csv");
        assertThat(written)
                .allSatisfy(file -> assertThat(file).content().endsWith("\n").doesNotContain("\r"));
    }

    @Test
    void series_have_a_row_a_measure_and_week() throws IOException {
        String series = table(MadeUpRun.warwickshire().following(years -> 20), "series.csv");
        assertThat(series).startsWith("""
                        date,measure,team,n,mean,low,high,p05,p10,p25,p50,p75,p90,p95
                        2018-07-17,caseload.ramped,locality,500,20.0000,19.9781,20.0219,19.5888,19.6796,19.8314,\
                        20.0000,20.1686,20.3204,20.4112
                        2018-07-24,caseload.ramped,locality,500,""");
        // 24 months are 731 days: readings at day 0, 7 … 728 are 105, for each of four measures, and the header
        assertThat(series.lines()).hasSize(4 * 105 + 1);
    }

    @Test
    void undefined_readings_are_blank() throws IOException {
        assertThat(table(MadeUpRun.warwickshire().following(years -> Double.NaN), "series.csv"))
                .contains("2018-07-17,caseload.ramped,locality,0,,,,,,,,,,\n");
    }

    @Test
    void censored_runs_say_how_long_they_were_watched() throws IOException {
        assertThat(table(MadeUpRun.warwickshire(), "replications.csv")).isEqualTo("""
                        replication,reached,daysToTarget,observedDays,caseload.ramped/locality at 2020-07-17
                        1,yes,412.0,412.0,14.2500
                        2,no,,731.0,19.1235
                        3,no,,731.0,
                        """);
    }

    @Test
    void without_a_target_nothing_is_reached_or_missed() throws IOException {
        assertThat(table(MadeUpRun.warwickshire().withoutTarget(), "replications.csv"))
                .contains("\n1,,,731.0,14.2500\n");
    }

    @Test
    void workers_are_listed_only_while_in_post() throws IOException {
        assertThat(table(
                        MadeUpRun.warwickshire().between(LocalDate.of(2018, 7, 17), LocalDate.of(2018, 8, 17)),
                        "workers.csv"))
                .isEqualTo("""
                        replication,worker,team,grade,date,cases
                        217,locality 1,locality,social-worker,2018-07-17,24
                        217,locality 1,locality,social-worker,2018-07-24,25
                        217,september-cohort 1,locality,newly-qualified,2018-07-24,2
                        """);
    }
}

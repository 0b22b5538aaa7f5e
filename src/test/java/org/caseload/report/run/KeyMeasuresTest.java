package org.caseload.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.report.run.SmallRun.OFFICIAL;
import static org.caseload.report.run.SmallRun.RAMPED;
import static org.caseload.report.run.SmallRun.reading;

import java.util.List;
import java.util.Optional;
import org.caseload.report.Table;
import org.caseload.report.chapter.KeyDates;
import org.caseload.report.chapter.OriginInWords;
import org.caseload.report.chapter.SolvedTable;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.MadeUpRun;
import org.caseload.result.SolvedNumber;
import org.caseload.result.UnevenReading;
import org.caseload.words.EnglishDate;
import org.junit.jupiter.api.Test;

class KeyMeasuresTest {
    private static List<String> lines(Optional<Table> table) {
        return TerminalReport.lines(List.of(table.orElseThrow()));
    }

    @Test
    void stands_in_aligned_columns() {
        SmallRun run = new SmallRun()
                .measure(
                        RAMPED,
                        reading("2018-07-17", 24.1, 0.2),
                        reading("2019-01-15", 19.05, 2.5),
                        reading("2020-07-17", 8.9, 3))
                .measure(
                        OFFICIAL,
                        reading("2018-07-17", 18.6, 0.2),
                        reading("2019-01-15", 480, 15.9, 0.1, 15, 17),
                        reading("2020-07-17", 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(String.join("\n", lines(KeyMeasures.of(run.result())))).isEqualTo("""
                        Key measures over 500 runs
                                            17 Jul 2018   15 Jan 2019  17 Jul 2020
                          Cases per worker in the locality teams, counting starters by their induction
                            mean                   24.1          19.1          8.9
                            95 % interval  24.0 to 24.2  19.0 to 19.2   8.8 to 9.0
                            8 runs in 10   24.0 to 24.2  17.8 to 20.3  7.4 to 10.4
                          Cases per case-holding worker
                            mean                   18.6          15.9  not defined
                            95 % interval  18.5 to 18.7  15.8 to 16.0  not defined
                            8 runs in 10   18.5 to 18.7  15.0 to 17.0  not defined
                            runs                    500           480            0""");
    }

    @Test
    void says_what_a_mean_would_hide_where_runs_differ_unevenly() {
        UnevenReading seldom = new UnevenReading(
                SmallRun.START, 100, 420, Optional.of(new UnevenReading.Seldom(3, 0.0103, 0.0845, 4.2, 1.5, 9.1)));
        SmallRun run = new SmallRun()
                .runs(100)
                .target(RAMPED, 0, 0, 0.0076)
                .uneven(RAMPED, reading("2018-07-17", 100, 0.126, 0.07, 0, 0), seldom);
        assertThat(String.join(" ", lines(KeyMeasures.of(run.result()))).replaceAll(" +", " "))
                .contains("95 % interval in 3 of 100 runs (1 to 8 %); there 4.2 (1.5 to 9.1)")
                .contains("Runs differ so unevenly that 100 runs are few for these means: Cases per worker in the"
                        + " locality teams, counting starters by their induction. Their intervals reach further on the"
                        + " side where runs stray further; 8 runs in 10 say more than the mean.");
    }

    @Test
    void shows_the_start_each_half_year_and_the_end() {
        assertThat(KeyDates.of(MadeUpRun.warwickshire().result()))
                .extracting(EnglishDate::shortDay)
                .containsExactly("17 Jul 2018", "15 Jan 2019", "16 Jul 2019", "14 Jan 2020", "17 Jul 2020");
    }

    @Test
    void thins_the_dates_of_a_long_study() {
        MadeUpRun longStudy = MadeUpRun.warwickshire().between(SmallRun.START, SmallRun.START.plusYears(40));
        assertThat(KeyDates.of(longStudy.result())).hasSizeBetween(8, 18);
        assertThat(lines(KeyMeasures.of(longStudy.result())))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void shows_the_start_and_the_end_of_a_short_study() {
        MadeUpRun fortnight = MadeUpRun.warwickshire().between(SmallRun.START, SmallRun.START.plusDays(14));
        assertThat(KeyDates.of(fortnight.result())).containsExactly(SmallRun.START, SmallRun.START.plusDays(14));
    }

    @Test
    void solved_numbers_stand_beside_the_official_ones() {
        SmallRun run = new SmallRun()
                .solved(new SolvedNumber("Referrals", 7012.4, "children a year", "6,548 (DfE 2018)"))
                .solved(new SolvedNumber("Assessments that end in child in need", 55.23, "% of assessments", ""))
                .solved(new SolvedNumber(
                        "Posts",
                        151.0,
                        "full-time equivalent",
                        "a long remark ".repeat(8).strip()));
        assertThat(String.join("\n", lines(SolvedTable.of(run.result().solved()))))
                .isEqualTo("""
                        Solved so that the start holds steady
                          Referrals                              7,012  children a year; against: 6,548 (DfE 2018)
                          Assessments that end in child in need   55.2  % of assessments
                          Posts                                    151  full-time equivalent
                              against: a long remark a long remark a long remark a long remark a long remark a long remark a
                              long remark a long remark""");
        assertThat(SolvedTable.of(new SmallRun().result().solved())).isEmpty();
    }

    @Test
    void the_origin_says_how_to_make_it_again() {
        assertThat(String.join(
                        "\n",
                        TerminalReport.lines(
                                OriginInWords.of(new SmallRun().result().origin()))))
                .isEqualTo("""
                        Origin: Warwickshire 2018 (scenario 4f2a91c07b3e), 17 July 2018 to 17 July 2020, 500 runs, seed
                        1989, Caseload 0.1.0.
                        Again:  ./caseload run scenarios/warwickshire-2018.yaml --replications 500 --seed 1989 --horizon "24 months\"""");
    }
}

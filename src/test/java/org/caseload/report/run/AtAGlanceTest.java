package org.caseload.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.report.run.SmallRun.OFFICIAL;
import static org.caseload.report.run.SmallRun.RAMPED;
import static org.caseload.report.run.SmallRun.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.report.Table;
import org.caseload.report.glance.AtAGlance;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureName;
import org.caseload.result.Observation;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.junit.jupiter.api.Test;

/** The figures are invented; the Wilson intervals are R's. */
class AtAGlanceTest {
    private static final Observation START = reading("2018-07-17", 24.1, 0.2);
    private static final MeasureName WAITING =
            new MeasureName("unallocated.children", "", "Children unallocated", "children", 0);

    @Test
    void the_first_sentence_has_one_kind_of_range_and_at_most_35_words() {
        String sentence = headline(falling().target(RAMPED, 15, 0.0183, 0.0490).result());
        assertThat(sentence)
                .isEqualTo(
                        "Cases per worker in the locality teams fall from 24.1 to about 19 by January 2019 (8 runs in 10:"
                                + " 17.8 to 20.3) and reach 15 by July 2020 in 3 % of runs.");
        assertThat(words(sentence)).isLessThanOrEqualTo(35);
    }

    /** The way is gone on 1 July; two weeks later, when a year is over, caseloads happen to be higher. */
    @Test
    void of_one_month_sentence_and_block_tell_the_same() {
        RunResult result = MadeUpRun.warwickshire()
                .following(years -> years < 0.957 ? 24 - 6 * years : years < 1.03 ? 18.9 : 18.3)
                .result();
        Matcher july = Pattern.compile("by July 2019 \\(8 runs in 10: ([\\d.]+ to [\\d.]+)\\)")
                .matcher(headline(result));
        assertThat(july.find()).as(headline(result)).isTrue();
        assertThat(answer(result, "Caseload")).contains("18.3 in Jul 2019 (" + july.group(1) + ")");
    }

    @Test
    void a_measure_that_turns_back_is_told_by_where_it_ends_in_as_few_words() {
        String sentence = headline(new SmallRun()
                .measure(RAMPED, START, reading("2019-01-01", 19, 2), reading("2020-07-17", 22, 2))
                .target(RAMPED, 0, 0, 0.0076)
                .result());
        assertThat(sentence)
                .contains("fall from 24.1 to about 19, stand at about 22 in July 2020 (8 runs in 10: 21.0 to 23.0)")
                .endsWith(" and reach 15 in no run.");
        assertThat(words(sentence)).isLessThanOrEqualTo(35);
    }

    @Test
    void a_measure_that_is_not_defined_at_first_wants_more_words_than_a_headline_has() {
        Observation nobody = reading("2018-07-17", 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        RunResult result = new SmallRun()
                .measure(RAMPED, nobody, reading("2019-01-01", 19, 2), reading("2020-07-17", 22, 2))
                .result();
        assertThat(AtAGlance.headline(result, Optional.empty())).isEmpty();
    }

    @Test
    void the_official_average_stands_below_the_other_with_the_reason_why_it_differs() {
        assertThat(answer(falling().target(RAMPED, 15, 0.0183, 0.0490).result(), "Official"))
                .isEqualTo("18.4 now, 15.9 (14.9 to 16.9), 15.7 (14.7 to 16.7): all teams, starters in full");
    }

    @Test
    void fewer_than_thirty_runs_claim_no_range() {
        RunResult few = falling().runs(12).target(RAMPED, 1, 0.015, 0.354).result();
        assertThat(headline(few)).endsWith("by January 2019 and reach 15 by July 2020 in 1 of 12 runs.");
        assertThat(AtAGlance.block(few).rows())
                .allSatisfy(row -> assertThat(row.get(1).text()).doesNotContain("(", "95 %"));
        assertThat(answer(few, "How sure")).startsWith("fewer than 30 runs: no ranges are claimed");
    }

    @Test
    void half_of_the_runs_is_told_with_its_date_and_interval() {
        RunResult result = falling()
                .target(RAMPED, 485, 0.9510, 0.9817)
                .reached(485, 0.9510, 0.9817, OptionalDouble.of(190), OptionalDouble.of(250), OptionalDouble.of(400))
                .result();
        assertThat(answer(result, "Target"))
                .isEqualTo("15 by Jul 2020 in 97 % of 500 runs (95 %: 95 to 98 %); half by Mar 2019");
    }

    @Test
    void nobody_waits_because_every_case_is_given_to_somebody() {
        RunResult result = falling()
                .measure(WAITING, reading("2018-07-17", 0, 0), reading("2020-07-17", 0, 0))
                .result();
        assertThat(answer(result, "Waiting")).startsWith("nobody, because every case is given to somebody");
    }

    @Test
    void the_cost_is_told_by_financial_year_in_amounts_that_add_up() {
        PlanCost cost = new PlanCost(
                100,
                List.of(
                        year("2018-07-17", "2019-04-01", 64_000_000, 11_000_000),
                        year("2019-04-01", "2020-04-01", 135_000_000, 0),
                        year("2020-04-01", "2020-07-17", 44_000_000, 0)),
                Optional.of(new PlanCost.FullYear(
                        LocalDate.of(2020, 4, 1),
                        147_000_000,
                        reading("2020-07-17", 100, 1.47e6, 1e4, 1.28e6, 1.6e6))));
        PlanEffect.Reading none = new PlanEffect.Reading(START, START, Optional.empty());
        RunResult result = falling()
                .effect(new PlanEffect(RAMPED, 100, List.of(none), Optional.empty(), Optional.of(cost)))
                .result();
        assertThat(answer(result, "Cost"))
                .isEqualTo(
                        "£0.75m 2018-19, £1.35m 2019-20, £0.44m 2020-21, once £0.11m; full year £1.47m (1.3 to 1.6)");
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        RunResult result = falling().target(RAMPED, 15, 0.0183, 0.0490).result();
        for (int width : List.of(60, 80, 100, 120)) {
            assertThat(new TerminalReport(width).print(RunAnswer.atAGlance(result, Optional.empty())))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    private static SmallRun falling() {
        return new SmallRun()
                .measure(
                        RAMPED,
                        START,
                        reading("2019-01-01", 19, 2.5),
                        reading("2019-07-16", 18.9, 2),
                        reading("2020-07-17", 18.8, 3))
                .measure(
                        OFFICIAL,
                        reading("2018-07-17", 18.4, 0.2),
                        reading("2019-07-16", 15.9, 2),
                        reading("2020-07-17", 15.7, 2));
    }

    private static PlanCost.Year year(String from, String until, long recurrent, long oneOff) {
        return new PlanCost.Year(
                LocalDate.parse(from),
                LocalDate.parse(until),
                recurrent,
                oneOff,
                reading(until, (recurrent + oneOff) / 100.0, 1000));
    }

    private static String headline(RunResult result) {
        return AtAGlance.headline(result, Optional.empty()).orElseThrow().text();
    }

    private static String answer(RunResult result, String about) {
        Table block = AtAGlance.block(result);
        List<String> found = new ArrayList<>();
        block.rows().stream()
                .filter(row -> row.get(0).text().equals(about))
                .forEach(row -> found.add(row.get(1).text()));
        assertThat(found).as(about).hasSize(1);
        return found.get(0);
    }

    private static int words(String sentence) {
        return sentence.replace(" %", "%").split("\\s+").length;
    }
}

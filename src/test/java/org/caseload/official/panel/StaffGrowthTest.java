package org.caseload.official.panel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.caseload.official.Measure;
import org.caseload.official.file.DataRoom;
import org.caseload.statistics.regression.Coefficient;
import org.junit.jupiter.api.Test;

/**
 * What became of caseloads where staff grew. On the rows as they are published, an independent reckoning in Python gives the same
 * to every digit that it prints; the program's own rows leave out two tiny councils and follow one to its successors.
 */
class StaffGrowthTest {
    private static final PublishedRows ROWS = new PublishedRows();
    private static final StaffGrowth PUBLISHED = StaffGrowth.of(ROWS.figures(), 2024);
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final StaffGrowth OURS = StaffGrowth.of(PANEL);

    @Test
    void one_per_cent_more_staff_goes_with_this_much_less_caseload() {
        assertThat(perCent(PUBLISHED, Followed.CASELOAD))
                .containsExactly("-0.15 (0.05) n 1033", "-0.12 (0.05) n 882", "-0.10 (0.07) n 735");
        assertThat(perCent(PUBLISHED, Followed.CASES))
                .containsExactly("+0.62 (0.07) n 1033", "+0.60 (0.08) n 882", "+0.59 (0.12) n 735");
        assertThat(perCent(PUBLISHED, Followed.IN_NEED))
                .containsExactly("+0.22 (0.05) n 1014", "+0.34 (0.06) n 872", "+0.27 (0.07) n 725");
    }

    @Test
    void growth_and_falls_do_not_do_the_same() {
        assertThat(years(years -> printed(PUBLISHED.growthAndFallsApart(years).growth())))
                .containsExactly("-0.02 (0.09)", "+0.01 (0.11)", "+0.08 (0.13)");
        assertThat(years(years -> printed(PUBLISHED.growthAndFallsApart(years).falls())))
                .containsExactly("-0.29 (0.10)", "-0.26 (0.12)", "-0.32 (0.11)");
        assertThat(years(years -> printed(PUBLISHED.byStartLevel(years))))
                .containsExactly("-0.04 (0.35)", "-0.51 (0.41)", "-0.39 (0.44)");
        assertThat(years(years -> {
                    Coefficient c = PUBLISHED.instrumented(
                            ROWS.series("in-post"), ROWS.series("starters"), ROWS.series("leavers"), years);
                    return printed(c) + " n " + c.n();
                }))
                .containsExactly("-0.24 (0.06) n 1026", "-0.11 (0.07) n 876", "-0.11 (0.09) n 730");
    }

    @Test
    void councils_whose_staff_grew_are_these() {
        assertThat(event(PUBLISHED, 0.08, -9))
                .isEqualTo("n 146 +0.122; -0.241 -0.115 -0.022 +0.091 +0.181; -0.229 -0.099 -0.012 +0.080 +0.169");
        assertThat(event(PUBLISHED, 0.12, -9))
                .isEqualTo("n 74 +0.181; -0.222 -0.122 -0.010 +0.087 +0.128; -0.268 -0.144 -0.022 +0.080 +0.159");
        assertThat(event(PUBLISHED, 0.12, 0.05))
                .isEqualTo("n 33 +0.189; -0.265 -0.212 -0.091 -0.055 +0.010; -0.309 -0.231 -0.144 +0.016 +0.087");
        assertThat(event(PUBLISHED, 0.12, 0.15))
                .isEqualTo("n 17 +0.194; -0.291 -0.249 -0.133 -0.076 -0.009; -0.276 -0.251 -0.223 -0.183 -0.176");
        assertThat(event(PUBLISHED, 0.16, 0.05))
                .isEqualTo("n 23 +0.205; -0.265 -0.217 -0.104 -0.075 -0.003; -0.362 -0.271 -0.203 +0.001 +0.175");
        List<CouncilYear> level = PUBLISHED.in(GrowthClass.grewBy(0.12, 0.05).withStaffLevel());
        assertThat(level).hasSize(181);
        assertThat(five(PUBLISHED.changes(level, Followed.CASELOAD, 1)))
                .isEqualTo("-0.200 -0.123 -0.063 +0.008 +0.052");
        assertThat(five(PUBLISHED.changes(level, Followed.CASELOAD, 2)))
                .isEqualTo("-0.238 -0.153 -0.070 +0.009 +0.079");
    }

    @Test
    void the_middle_of_those_that_grew_went_this_way() {
        assertThat(course(PUBLISHED, Followed.STAFF)).isEqualTo("+0.025 +0.000 +0.181 +0.182 +0.179");
        assertThat(course(PUBLISHED, Followed.CASELOAD)).isEqualTo("-0.003 +0.000 -0.044 -0.010 -0.022");
        assertThat(course(PUBLISHED, Followed.CASES)).isEqualTo("+0.019 +0.000 +0.107 +0.124 +0.086");
        assertThat(course(PUBLISHED, Followed.CASE_HOLDERS)).isEqualTo("+0.005 +0.000 +0.199 +0.165 +0.190");
        assertThat(course(PUBLISHED, Followed.IN_NEED)).isEqualTo("-0.017 +0.000 +0.032 +0.073 +0.063");
        assertThat(course(PUBLISHED, Followed.REFERRALS)).isEqualTo("-0.023 +0.000 +0.060 +0.108 +0.146");
    }

    @Test
    void where_staff_fell_caseloads_rose() {
        List<CouncilYear> fell = PUBLISHED.in(GrowthClass.fellBy(0.10));

        assertThat(fell).hasSize(108);
        assertThat(five(PUBLISHED.changes(fell, Followed.CASELOAD, 0))).isEqualTo("-0.108 -0.039 +0.039 +0.130 +0.205");
        assertThat(five(PUBLISHED.changes(fell, Followed.CASELOAD, 1))).isEqualTo("-0.112 -0.043 +0.037 +0.132 +0.233");
        assertThat(PUBLISHED.changes(fell, Followed.CASELOAD, 1).n()).isEqualTo(91);
    }

    @Test
    void the_program_s_own_rows_say_nearly_the_same() {
        assertThat(perCent(OURS, Followed.CASELOAD))
                .containsExactly("-0.13 (0.05) n 1020", "-0.12 (0.05) n 872", "-0.09 (0.06) n 728");
        assertThat(perCent(OURS, Followed.CASES))
                .containsExactly("+0.62 (0.07) n 1020", "+0.58 (0.08) n 872", "+0.55 (0.11) n 728");
        assertThat(event(OURS, 0.12, 0.05))
                .isEqualTo("n 32 +0.189; -0.267 -0.213 -0.090 -0.044 +0.011; -0.313 -0.237 -0.185 +0.011 +0.087");
        assertThat(OURS.in(GrowthClass.fellBy(0.10))).hasSize(103);
        Coefficient instrumented = OURS.instrumented(
                PANEL.series(Measure.IN_POST), PANEL.series(Measure.STARTERS), PANEL.series(Measure.LEAVERS), 0);
        assertThat(printed(instrumented)).isEqualTo("-0.24 (0.06)");
        assertThat(instrumented.n()).isEqualTo(1017);
    }

    @Test
    void nothing_later_than_the_last_year_is_used() {
        StaffGrowth until2022 = StaffGrowth.of(PANEL, 2022);

        assertThat(until2022.rows()).allMatch(row -> row.year() <= 2022);
        CouncilYear last = until2022.rows().stream()
                .filter(row -> row.year() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(until2022.change(last, Followed.CASELOAD, 0)).isFinite();
        assertThat(until2022.change(last, Followed.CASELOAD, 1)).isNaN();
    }

    @Test
    void those_that_came_down_hired_no_more_than_those_that_did_not() {
        CameDown from15 = CameDown.of(ROWS.figures(), 2024, 0.15, 0.18);

        assertThat(from15.cameDown().n()).isEqualTo(48);
        assertThat(from15.didNot().n()).isEqualTo(81);
        assertThat(quarters(from15.cameDown(), Followed.CASELOAD)).isEqualTo("-0.34 -0.28 -0.22");
        assertThat(quarters(from15.cameDown(), Followed.CASES)).isEqualTo("-0.32 -0.18 -0.07");
        assertThat(quarters(from15.cameDown(), Followed.CASE_HOLDERS)).isEqualTo("-0.06 +0.08 +0.24");
        assertThat(quarters(from15.cameDown(), Followed.STAFF)).isEqualTo("+0.03 +0.08 +0.16");
        assertThat(quarters(from15.cameDown(), Followed.IN_NEED)).isEqualTo("-0.13 -0.05 +0.05");
        assertThat(quarters(from15.cameDown(), Followed.REFERRALS)).isEqualTo("-0.21 -0.03 +0.25");
        assertThat(quarters(from15.didNot(), Followed.CASES)).isEqualTo("-0.08 +0.03 +0.14");
        assertThat(quarters(from15.didNot(), Followed.STAFF)).isEqualTo("+0.03 +0.08 +0.15");
        assertThat(String.format(
                        Locale.ROOT,
                        "%.2f %.2f %.2f %.2f",
                        from15.share(),
                        from15.cameDown().casesFell(),
                        from15.cameDown().holdersRose(),
                        from15.cameDown().both()))
                .isEqualTo("0.37 0.90 0.65 0.54");

        CameDown from25 = CameDown.of(ROWS.figures(), 2024, 0.25, 0.18);
        assertThat(from25.cameDown().n()).isEqualTo(26);
        assertThat(from25.didNot().n()).isEqualTo(24);
        assertThat(quarters(from25.cameDown(), Followed.CASES)).isEqualTo("-0.31 -0.16 -0.02");
        assertThat(quarters(from25.didNot(), Followed.CASE_HOLDERS)).isEqualTo("+0.02 +0.09 +0.19");
    }

    private static List<String> perCent(StaffGrowth growth, Followed what) {
        return years(years -> {
            Coefficient c = growth.perCentMoreStaff(what, years);
            return printed(c) + " n " + c.n();
        });
    }

    private static List<String> years(IntFunction<String> said) {
        return IntStream.rangeClosed(0, 2).mapToObj(said).toList();
    }

    private static String printed(Coefficient c) {
        return String.format(Locale.ROOT, "%+.2f (%.2f)", c.value(), c.standardError());
    }

    private static String event(StaffGrowth growth, double by, double level) {
        List<CouncilYear> rows = growth.in(GrowthClass.grewBy(by, level));
        return String.format(
                Locale.ROOT,
                "n %d %+.3f; %s; %s",
                rows.size(),
                growth.changes(rows, Followed.STAFF, 0).p50(),
                five(growth.changes(rows, Followed.CASELOAD, 1)),
                five(growth.changes(rows, Followed.CASELOAD, 2)));
    }

    private static String course(StaffGrowth growth, Followed what) {
        List<CouncilYear> rows = growth.in(GrowthClass.grewBy(0.12, -9));
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(years -> String.format(
                        Locale.ROOT, "%+.3f", growth.changes(rows, what, years).p50()))
                .collect(joining(" "));
    }

    private static String five(Changes c) {
        return DoubleStream.of(c.p10(), c.p25(), c.p50(), c.p75(), c.p90())
                .mapToObj(value -> String.format(Locale.ROOT, "%+.3f", value))
                .collect(joining(" "));
    }

    private static String quarters(CameDown.Group group, Followed what) {
        Map<Followed, Changes> changes = group.changes();
        Changes c = changes.get(what);
        return String.format(Locale.ROOT, "%+.2f %+.2f %+.2f", c.p25(), c.p50(), c.p75());
    }
}

package org.caseload.official.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.caseload.official.file.DataRoom;
import org.caseload.result.outside.EnglandLevel;
import org.caseload.result.outside.MadeUpChange;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.StaffChange;
import org.junit.jupiter.api.Test;

/** What is found of councils that changed staff alike, against the same reckoned in Python from the published files. */
class LikeCouncilsTest {
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final LikeCouncils COUNCILS = new LikeCouncils(PANEL);
    private static final LocalDate START = LocalDate.of(2018, 7, 17);

    @Test
    void a_fifth_more_staff_from_eight_per_cent_above_england() {
        OutsideView.Seen seen = seen(120, 18.8);

        assertThat(seen.alike().widened()).isFalse();
        assertThat(seen.alike().growthFrom()).isCloseTo(Math.pow(1.2, 2 / 3.0) - 1, within(1e-12));
        assertThat(seen.alike().growthTo()).isCloseTo(Math.pow(1.2, 1.5) - 1, within(1e-12));
        OutsideView.YearLater first = seen.years().get(0);
        OutsideView.YearLater second = seen.years().get(1);
        spread(first.changed(), 27, -0.1971, -0.0557, 0.2228);
        spread(first.unchanged(), 191, -0.1214, -0.0099, 0.0985);
        spread(second.changed(), 26, -0.1806, -0.0399, 0.1005);
        spread(second.unchanged(), 160, -0.1573, -0.0283, 0.0979);
        assertThat(second.simulated()).isCloseTo(15.2 / 18.8 - 1, within(1e-12));
        assertThat(second.agreement()).isEqualTo(OutsideView.Agreement.DISAGREE);
        assertThat(seen.target()).hasValueSatisfying(asked -> {
            assertThat(asked.reached()).isEqualTo(1);
            assertThat(asked.of()).isEqualTo(26);
            assertThat(asked.fall()).isCloseTo(1 - 15 / 18.8, within(1e-12));
        });
        assertThat(seen.contrast().byTarget()).isFalse();
        group(seen.contrast().down(), 13, -0.1088, -0.1184, 0.0265);
        group(seen.contrast().others(), 13, 0.0595, 0.1795, 0.1755);
    }

    @Test
    void a_tenth_fewer_staff() {
        OutsideView.Seen seen = seen(90, 18.8);

        spread(seen.years().get(0).changed(), 47, -0.1103, 0.0192, 0.115);
        spread(seen.years().get(1).changed(), 42, -0.1085, -0.0059, 0.1731);
        group(seen.contrast().down(), 21, -0.0819, -0.1241, -0.0457);
        group(seen.contrast().others(), 21, 0.0679, -0.0015, -0.109);
    }

    @Test
    void a_rare_start_widens_the_class_until_fifteen_are_known() {
        OutsideView.Seen seen = seen(120, 26);

        assertThat(seen.alike().widened()).isTrue();
        assertThat(seen.years().get(1).changed().n()).isGreaterThanOrEqualTo(15);
        assertThat(seen.alike().levelFrom()).isBetween(0.0, 0.49);
    }

    @Test
    void growth_that_hardly_anybody_had_has_no_upper_end() {
        OutsideView.Seen seen = seen(135, 18.8);

        assertThat(seen.alike().growthTo()).isNaN();
        assertThat(seen.alike().growthFrom()).isPositive();
    }

    @Test
    void of_growth_that_nobody_had_nothing_is_said() {
        assertThat(COUNCILS.of(change(400, 18.8), england()))
                .isInstanceOfSatisfying(
                        OutsideView.Unseen.class,
                        unseen -> assertThat(unseen.reason())
                                .isEqualTo("no 15 times since 2017 has a council's staff changed alike"));
    }

    @Test
    void those_whose_staff_stayed_level_are_none_of_those_whose_staff_grew() {
        GrowthClass alike = new GrowthClass(0.03, 0.07, -1, 1);

        assertThat(alike.withStaffLevel().growthTo()).isEqualTo(0.03);
        assertThat(GrowthClass.fellBy(0.04).withStaffLevel().growthTo()).isEqualTo(0.04, offset(1e-12));
        assertThat(GrowthClass.grewBy(0.12, 0).withStaffLevel().growthTo()).isEqualTo(0.05);
    }

    @Test
    void england_s_middle_council_is_that_of_the_nearest_census() {
        assertThat(LikeCouncils.middle(PANEL, START).orElseThrow().whose())
                .isEqualTo("England's middle council on 30 September 2018");
        assertThat(england().caseload()).isCloseTo(17.4109, within(5e-5));
        assertThat(LikeCouncils.middle(PANEL, LocalDate.of(2019, 3, 31))).isEqualTo(LikeCouncils.middle(PANEL, START));
        assertThat(LikeCouncils.middle(PANEL, LocalDate.of(2026, 9, 1))
                        .orElseThrow()
                        .whose())
                .endsWith("2024");
        assertThat(LikeCouncils.middle(PANEL, LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(LikeCouncils.middle(PANEL, LocalDate.of(2011, 1, 1))).isEmpty();
    }

    private static OutsideView.Seen seen(double staffAfter, double caseload) {
        return (OutsideView.Seen) COUNCILS.of(change(staffAfter, caseload), england());
    }

    private static StaffChange change(double staffAfter, double caseload) {
        return MadeUpChange.from(START, 100, staffAfter, caseload, 15.4, 15.2);
    }

    private static EnglandLevel england() {
        return LikeCouncils.middle(PANEL, START).orElseThrow();
    }

    private static void spread(OutsideSpread spread, int n, double p10, double p50, double p90) {
        assertThat(spread.n()).isEqualTo(n);
        assertThat(new double[] {spread.p10(), spread.p50(), spread.p90()})
                .containsExactly(new double[] {p10, p50, p90}, within(5.1e-5));
        assertThat(spread.p50()).isBetween(spread.middleLow(), spread.middleHigh());
    }

    private static void group(OutsideView.Group group, int n, double caseload, double cases, double holders) {
        assertThat(group.n()).isEqualTo(n);
        assertThat(new double[] {group.caseload(), group.cases(), group.caseHolders()})
                .containsExactly(new double[] {caseload, cases, holders}, within(5.1e-5));
    }
}

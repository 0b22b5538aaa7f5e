package org.caseload.department.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FactorPathTest {
    private static final FactorPath PATH = new FactorPath(10, 1, 2, 0.5);

    @Test
    void is_one_before_it_begins_and_stays_at_its_last_week() {
        assertThat(new double[] {PATH.at(-3), PATH.at(9.9), PATH.at(10), PATH.at(17), PATH.at(24), PATH.at(1000)})
                .containsExactly(1, 1, 1, 2, 0.5, 0.5);
        assertThat(FactorPath.STEADY.at(5)).isEqualTo(1);
    }

    /** Seventeen days at speed 1, seven at speed 2, then half as fast. */
    @Test
    void things_go_on_at_its_speed() {
        assertThat(PATH.after(0, 17)).isCloseTo(17, within(1e-12));
        assertThat(PATH.after(0, 19)).isCloseTo(18, within(1e-12));
        assertThat(PATH.after(17, 14)).isCloseTo(24, within(1e-12));
        assertThat(PATH.after(17, 15)).isCloseTo(26, within(1e-12));
        assertThat(PATH.after(100, 3)).isCloseTo(106, within(1e-12));
        assertThat(FactorPath.STEADY.after(0.1, 0.2)).isEqualTo(0.1 + 0.2);
    }

    /** Twice as easy: of 15 % who do not come, 1 − √0.85 are left. */
    @Test
    void fewer_come_to_nothing_where_people_are_easily_found() {
        YearlyPaths years = new YearlyPaths(
                FactorPath.STEADY,
                FactorPath.STEADY,
                PATH,
                FactorPath.STEADY,
                FactorPath.STEADY,
                FactorPath.STEADY,
                FactorPath.STEADY,
                FactorPath.STEADY,
                FactorPath.STEADY,
                FactorPath.STEADY);
        assertThat(years.dropOut(0.15, 10)).isEqualTo(0.15);
        assertThat(years.dropOut(0.15, 17)).isCloseTo(1 - Math.sqrt(0.85), within(1e-12));
        assertThat(years.dropOut(0.15, 24)).isCloseTo(1 - 0.85 * 0.85, within(1e-12));
    }

    @Test
    void a_deviation_goes_with_a_power_of_size() {
        assertThat(YearlyVariation.sized(0.2, -0.5, 4 * 115)).isCloseTo(0.1, within(1e-12));
        assertThat(YearlyVariation.sized(0.2, -0.5, 0)).isEqualTo(0.2);
    }
}

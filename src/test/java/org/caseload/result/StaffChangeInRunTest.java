package org.caseload.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.result.outside.MadeUpChange;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.StaffChange;
import org.junit.jupiter.api.Test;

/** In which year of a run staff change, by how much, and what the official average is then and later. */
class StaffChangeInRunTest {
    private static final MeasureSeries FALLING = MadeUpChange.average(30, month -> 20 - month / 6);

    @Test
    void the_first_year_counts_where_staff_change_by_five_per_cent_in_it() {
        StaffChange change = find(List.of(MadeUpChange.staff(30, month -> month < 3 ? 100 : 106), FALLING))
                .orElseThrow();

        assertThat(change.from()).isEqualTo(MadeUpChange.START);
        assertThat(change.growth()).isCloseTo(0.06, within(1e-12));
        assertThat(change.caseload()).isEqualTo(20);
        assertThat(change.later()).extracting(StaffChange.Later::p50).containsExactly(18.0, 16.0);
        assertThat(change.later().get(1).date()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(change.targetRatio()).isNaN();
    }

    @Test
    void else_the_year_in_which_they_change_most() {
        StaffChange change = find(List.of(MadeUpChange.staff(30, month -> month < 15 ? 100 : 90), FALLING))
                .orElseThrow();

        assertThat(change.from()).isEqualTo(LocalDate.of(2018, 12, 1));
        assertThat(change.growth()).isCloseTo(-0.1, within(1e-12));
        assertThat(change.later()).hasSize(2);
    }

    @Test
    void less_than_five_per_cent_is_no_change() {
        assertThat(find(List.of(MadeUpChange.staff(30, month -> 100 + month / 10), FALLING)))
                .isEmpty();
        assertThat(find(List.of(MadeUpChange.staff(30, month -> 0), FALLING))).isEmpty();
        assertThat(find(List.of(MadeUpChange.staff(30, month -> 100 + month)))).isEmpty();
        assertThat(find(List.of())).isEmpty();
    }

    @Test
    void a_run_shorter_than_a_year_is_taken_as_it_is() {
        StaffChange change = find(List.of(
                        MadeUpChange.staff(6, month -> 100 + 2 * month), MadeUpChange.average(6, month -> 18)))
                .orElseThrow();

        assertThat(change.growth()).isCloseTo(0.12, within(1e-12));
        assertThat(change.later()).isEmpty();
    }

    @Test
    void the_target_asks_its_own_measure_to_come_down() {
        MeasureSeries ofTeam = MadeUpChange.series(Measures.CASELOAD_RAMPED.over("locality"), 30, month -> 25);
        List<MeasureSeries> series = List.of(MadeUpChange.staff(30, month -> 100 + month), FALLING, ofTeam);

        assertThat(asking(15, ofTeam, series)).isCloseTo(0.6, within(1e-12));
        assertThat(asking(30, ofTeam, series)).isEqualTo(1);
    }

    @Test
    void nobody_in_post_cannot_change() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffChange(MadeUpChange.START, 0, 10, 17, List.of(), Double.NaN));
    }

    @Test
    void simulation_and_experience_disagree_outside_eight_in_ten() {
        OutsideSpread councils = new OutsideSpread(33, -0.27, -0.09, 0.01, -0.13, -0.04);

        assertThat(agreement(20, 18.0, councils)).isEqualTo(OutsideView.Agreement.AGREE);
        assertThat(agreement(20, 16.0, councils)).isEqualTo(OutsideView.Agreement.OFF_THE_MIDDLE);
        assertThat(agreement(20, 19.8, councils)).isEqualTo(OutsideView.Agreement.OFF_THE_MIDDLE);
        assertThat(agreement(20, 14.0, councils)).isEqualTo(OutsideView.Agreement.DISAGREE);
        assertThat(agreement(20, 21.0, councils)).isEqualTo(OutsideView.Agreement.DISAGREE);
    }

    private static OutsideView.Agreement agreement(double before, double twoYearsOn, OutsideSpread councils) {
        return MadeUpChange.seen(MadeUpChange.from(MadeUpChange.START, 100, 120, before, before, twoYearsOn), councils)
                .last()
                .agreement();
    }

    private static double asking(double atMost, MeasureSeries of, List<MeasureSeries> series) {
        return StaffChangeInRun.find(series, Optional.of(new TargetStatement(of.name(), atMost, 28)))
                .orElseThrow()
                .targetRatio();
    }

    private static Optional<StaffChange> find(List<MeasureSeries> series) {
        return StaffChangeInRun.find(series, Optional.empty());
    }
}

package org.caseload.official.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.caseload.official.file.DataRoom;
import org.caseload.statistics.regression.Coefficient;
import org.junit.jupiter.api.Test;

/** Made-up councils whose caseloads follow simulated effects wholly, by a quarter, or not at all. */
class PlanEffectsTest {
    private static final int STUDIES = 400;

    @Test
    void effects_that_are_right_have_an_interval_that_holds_one_nineteen_times_in_twenty() {
        SplittableRandom random = new SplittableRandom(11);
        int holds = 0;
        double sum = 0;
        for (int study = 0; study < STUDIES; study++) {
            PlanEffects effects = study(random, 1);
            sum += effects.slope().value();
            holds += effects.isCalibrated(0.95) ? 1 : 0;
        }
        assertThat(sum / STUDIES).isCloseTo(1, within(0.02));
        assertThat(holds).isBetween(364, 392);
    }

    @Test
    void effects_that_are_overstated_fourfold_are_found_out() {
        SplittableRandom random = new SplittableRandom(12);
        int holds = 0;
        double sum = 0;
        for (int study = 0; study < STUDIES; study++) {
            PlanEffects effects = study(random, 0.25);
            sum += effects.slope().value();
            holds += effects.isCalibrated(0.95) ? 1 : 0;
        }
        assertThat(sum / STUDIES).isCloseTo(0.25, within(0.02));
        assertThat(holds).isLessThan(20);
    }

    @Test
    void what_the_forecasts_err_by_on_average_does_not_count_as_an_effect() {
        List<PlanEffects.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double effect = (i % 5 - 2) * 0.04;
            rows.add(new PlanEffects.Row("council " + i / 2, 2023, -0.1 + effect, -0.02, effect));
        }

        Coefficient slope = new PlanEffects(rows).slope();

        assertThat(slope.value()).isCloseTo(1, within(1e-9));
        assertThat(slope.groups()).isEqualTo(20);
    }

    @Test
    void those_of_a_class_are_set_beside_what_was_simulated_for_them() {
        StaffGrowth growth = StaffGrowth.of(PublishedPanel.of(DataRoom.shipped()));
        GrowthClass alike = GrowthClass.grewBy(0.12, 0.15);
        List<PlanEffects.Row> rows = new ArrayList<>();
        for (CouncilYear row : growth.rows()) {
            double observed = growth.change(row, Followed.CASELOAD, 1);
            if (!Double.isNaN(observed)) {
                rows.add(new PlanEffects.Row(row.code(), row.year(), observed, -0.05, -row.growth()));
            }
        }

        PlanEffects.Beside beside = new PlanEffects(rows).beside(growth, alike);

        assertThat(beside.observed()).isEqualTo(growth.changes(growth.in(alike), Followed.CASELOAD, 1));
        assertThat(beside.simulated().n()).isEqualTo(beside.observed().n());
        assertThat(beside.simulated().p50()).isLessThan(-0.17);
    }

    @Test
    void a_row_that_lacks_a_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanEffects.Row("331", 2023, Double.NaN, 0, 0))
                .withMessage("331 of 2023 lacks a number");
    }

    /** 150 councils of two years, each council with an error of its own as large as that of the year. */
    private static PlanEffects study(SplittableRandom random, double real) {
        List<PlanEffects.Row> rows = new ArrayList<>();
        for (int council = 0; council < 150; council++) {
            double own = random.nextDouble(-0.1, 0.1);
            double ownEffect = random.nextDouble(-0.05, 0.05);
            for (int year = 2023; year <= 2024; year++) {
                double effect = ownEffect + random.nextDouble(-0.1, 0.1);
                double forecast = random.nextDouble(-0.1, 0.1);
                double observed = forecast + real * effect + own + random.nextDouble(-0.1, 0.1);
                rows.add(new PlanEffects.Row(Integer.toString(council), year, observed, forecast, effect));
            }
        }
        return new PlanEffects(rows);
    }
}

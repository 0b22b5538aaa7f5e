package org.caseload.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.sensitivity.TippingPoint;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spiral is what feedback does to caseloads, not what growing demand does. */
class FeedbackScanTest {
    private static final int RUNS = 20;

    @TempDir
    private Path folder;

    private TippingPoint scan(String difference) throws IOException {
        for (String world : new String[] {"tiny.yaml", "busy.yaml"}) {
            Files.copy(Path.of("src/test/resources/behaviour", world), folder.resolve(world));
        }
        Files.writeString(
                folder.resolve("x.yaml"),
                "kind: scenario\nname: X\nextends: busy.yaml\nhorizon: 24 months\n"
                        + "target: { measure: caseload.dfe, at-most: 5, sustained-for: 1 week }\n" + difference);
        PreparedStudy study = new PreparedStudy(
                ScenarioReader.read(Path.of("x.yaml"), folder).value().orElseThrow());
        return new FeedbackScan(new Replications(study, 3), RUNS, 2).tippingPoint(done -> {});
    }

    /** Caseloads end above their start and still rise, as the demand does, which would be a spiral by their course alone. */
    @Test
    void growing_demand_without_feedback_is_no_spiral_at_any_strength() throws IOException {
        TippingPoint point = scan("""
                department:
                  demand: { trend: 10 % a year }
                """);
        assertThat(point.strengths()).hasSize(8).allSatisfy(strength -> {
            assertThat(strength.change().low()).isPositive();
            assertThat(strength.beyondDemand().high()).isNegative();
            assertThat(strength.beyondBefore().exactlyZero()).isTrue();
            assertThat(strength.spirals()).isFalse();
        });
        assertThat(point.holds()).hasValue(8);
        assertThat(point.spirals()).isEmpty();
    }

    /**
     * Whoever carries more leaves sooner and is away more, and what they held slows the work of all others: strongly enough, caseloads
     * rise ever faster.
     */
    @Test
    void load_that_takes_workers_away_spirals_where_it_takes_enough_of_them() throws IOException {
        TippingPoint point = scan("""
                department:
                  pathway:
                    stages:
                      work: { needs-the-worker: yes, overload-elasticity: 0.3 }
                      plan: { needs-the-worker: yes, overload-elasticity: 0.3 }
                  workforce:
                    grades: { worker: { comfortable-load: 5 } }
                    sickness: { caseload-effect: 0.3 }
                    leaving: { caseload-effect: high }
                """);
        assertThat(point.holds().orElseThrow()).isBetween(1.0, 3.0);
        assertThat(point.spirals().orElseThrow()).isBetween(1.5, 4.0);
        assertThat(point.holds().orElseThrow()).isLessThan(point.spirals().orElseThrow());
    }
}

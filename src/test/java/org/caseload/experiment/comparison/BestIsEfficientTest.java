package org.caseload.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caseload.statistics.ranking.EfficiencyFrontier.FrontierStatus;
import org.caseload.statistics.ranking.EfficiencyFrontier.Place;
import org.junit.jupiter.api.Test;

/** Options are efficient by the outcome that they are ranked by: what has the lowest mean by itself is beaten by none. */
class BestIsEfficientTest {
    private static final int RUNS = 20;

    @Test
    void the_lowest_mean_is_beaten_by_none_whatever_it_costs() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int options = 2 + random.nextInt(7);
            double[][] outcome = new double[options][];
            double[][] costs = new double[options][];
            for (int s = 0; s < options; s++) {
                double level = 15 + random.nextInt(5);
                double pounds = 1e5 * random.nextInt(4);
                outcome[s] = random.doubles(RUNS).map(u -> level + u).toArray();
                costs[s] = random.doubles(RUNS).map(u -> pounds).toArray();
            }
            Map<Integer, Place> places = BaseSummary.frontier(outcome, List.of(costs));
            int best = lowest(outcome);
            assertThat(places.get(best).standing()).isEqualTo(FrontierStatus.ON_THE_FRONTIER);
            assertThat(places.values())
                    .filteredOn(place -> place.standing() == FrontierStatus.DOMINATED)
                    .allSatisfy(place -> {
                        int beaten = Integer.parseInt(place.option().name());
                        int by = Integer.parseInt(place.by().get(0));
                        assertThat(mean(outcome[by])).isLessThanOrEqualTo(mean(outcome[beaten]));
                        assertThat(mean(costs[by])).isLessThanOrEqualTo(mean(costs[beaten]));
                    });
        }
    }

    private static int lowest(double[][] outcome) {
        int best = 0;
        for (int s = 1; s < outcome.length; s++) {
            best = mean(outcome[s]) < mean(outcome[best]) ? s : best;
        }
        return best;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}

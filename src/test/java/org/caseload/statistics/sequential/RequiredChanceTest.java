package org.caseload.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.caseload.statistics.sequential.RequiredChance.Verdict;
import org.junit.jupiter.api.Test;

class RequiredChanceTest {
    private static final int MOST = 3_000;
    private static final int LOOK = 10;

    @Test
    void evidence_is_the_likelihood_averaged_over_all_chances_above_the_bound() {
        // By hand: yes once, no never, bound 1/2: the mean of q over (1/2, 1) is 3/4; over 1/2 that is 3/2.
        assertThat(RequiredChance.evidence(1, 0, 0.5)).isCloseTo(Math.log(1.5), within(1e-12));
        // No once: the mean of 1 − q is 1/4; over 1/2 that is 1/2.
        assertThat(RequiredChance.evidence(0, 1, 0.5)).isCloseTo(Math.log(0.5), within(1e-12));
        // No run, no evidence.
        assertThat(RequiredChance.evidence(0, 0, 0.78)).isCloseTo(0, within(1e-12));
        double sum = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            double q = 0.78 + 0.22 * (i + 0.5) / steps;
            sum += Math.exp(87 * Math.log(q / 0.78) + 13 * Math.log((1 - q) / 0.22)) / steps;
        }
        assertThat(RequiredChance.evidence(87, 13, 0.78)).isCloseTo(Math.log(sum), within(1e-8));
    }

    @Test
    void evidence_is_a_martingale_at_the_bound() {
        double bound = 0.78;
        for (long yes = 0; yes < 40; yes += 7) {
            for (long no = 0; no < 20; no += 3) {
                double next = bound * Math.exp(RequiredChance.evidence(yes + 1, no, bound))
                        + (1 - bound) * Math.exp(RequiredChance.evidence(yes, no + 1, bound));
                assertThat(next / Math.exp(RequiredChance.evidence(yes, no, bound)))
                        .as("%d yes, %d no", yes, no)
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void it_is_seldom_wrong_though_it_looks_after_every_ten_runs() {
        RequiredChance chance = new RequiredChance(0.8, 0.02, 0.05);
        int studies = 2_000;
        long enough = verdicts(chance, 0.78, studies, 1)
                .filter(Verdict.ENOUGH::equals)
                .count();
        long tooLittle = verdicts(chance, 0.82, studies, 2)
                .filter(Verdict.TOO_LITTLE::equals)
                .count();
        // At most 5 % of 2,000 by Ville's inequality; beyond 122 a test that is right by a hair would fall once in a
        // hundred.
        assertThat(enough).isBetween(1L, 122L);
        assertThat(tooLittle).isBetween(1L, 122L);
    }

    @Test
    void far_from_what_is_required_it_takes_few_runs() {
        RequiredChance ofTwoHundredPlans = new RequiredChance(0.8, 0.02, 0.05 / 200);
        assertThat(medianRuns(ofTwoHundredPlans, 0.0)).isLessThanOrEqualTo(10);
        assertThat(medianRuns(ofTwoHundredPlans, 0.5)).isLessThanOrEqualTo(50);
        assertThat(medianRuns(ofTwoHundredPlans, 0.6)).isLessThanOrEqualTo(100);
        assertThat(medianRuns(ofTwoHundredPlans, 0.7)).isLessThanOrEqualTo(320);
        assertThat(medianRuns(ofTwoHundredPlans, 0.9)).isLessThanOrEqualTo(290);
        assertThat(medianRuns(ofTwoHundredPlans, 0.8)).isEqualTo(MOST);
    }

    @Test
    void many_runs_are_no_trouble() {
        RequiredChance chance = new RequiredChance(0.8, 0.02, 1e-6);
        assertThat(chance.of(0, 1_000_000)).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(chance.of(1_000_000, 1_000_000)).isEqualTo(Verdict.ENOUGH);
        assertThat(chance.of(0, 0)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void what_is_no_chance_is_refused() {
        assertThatThrownBy(() -> new RequiredChance(0.99, 0.02, 0.05)).hasMessageContaining("0.99 ± 0.02");
        assertThatThrownBy(() -> new RequiredChance(0.8, 0, 0.05)).hasMessageContaining("± 0.0");
        assertThatThrownBy(() -> new RequiredChance(0.8, 0.02, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequiredChance(0.8, 0.02, 0.05).of(3, 2)).hasMessageContaining("3 of 2");
    }

    private static int medianRuns(RequiredChance chance, double truth) {
        int[] runs = new SplittableRandom(7)
                .splits(101)
                .mapToInt(luck -> (int) (study(chance, truth, luck) & Integer.MAX_VALUE))
                .sorted()
                .toArray();
        return runs[runs.length / 2];
    }

    private static Stream<Verdict> verdicts(RequiredChance chance, double truth, int studies, long seed) {
        return new SplittableRandom(seed)
                .splits(studies)
                .map(luck -> Verdict.values()[(int) (study(chance, truth, luck) >>> 32)]);
    }

    /** The verdict's place, and how many runs it took. */
    private static long study(RequiredChance chance, double truth, RandomGenerator luck) {
        int successes = 0;
        for (int run = 1; run <= MOST; run++) {
            successes += luck.nextDouble() < truth ? 1 : 0;
            Verdict verdict = run % LOOK == 0 ? chance.of(successes, run) : Verdict.CANNOT_TELL;
            if (verdict != Verdict.CANNOT_TELL) {
                return ((long) verdict.ordinal() << 32) | run;
            }
        }
        return ((long) Verdict.CANNOT_TELL.ordinal() << 32) | MOST;
    }
}

package org.caseload.department.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.ClockKind;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Exponential;
import org.caseload.random.Law;
import org.caseload.random.Weibull;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("whole")
class PaceOfClosingTest {
    private static final int DAYS = 28 * 40;
    private static final Law SHORT = new Exponential(40);
    private static final Law LONG = Weibull.withShapeAndMean(0.62, 200);

    private static FollowingStages one(Law law) {
        return of(List.of(row("work", List.of(new StageTable.Destination(StageTable.CLOSED, 1, law)))), 1);
    }

    private static FollowingStages two() {
        return of(
                List.of(
                        row(
                                "work",
                                List.of(
                                        new StageTable.Destination(1, 0.3, SHORT),
                                        new StageTable.Destination(StageTable.CLOSED, 0.7, SHORT))),
                        row("plan", List.of(new StageTable.Destination(StageTable.CLOSED, 1, LONG)))),
                0.25,
                1);
    }

    private static FollowingStages of(List<StageTable.Row> rows, double... follows) {
        double[] open = rows.size() == 1 ? new double[] {1} : new double[] {40, 0.3 * 200};
        return new FollowingStages(
                new StageTable(rows, 0, Optional.empty()), follows, open, new double[] {1, 1}, 0.5, DAYS);
    }

    private static StageTable.Row row(String id, List<StageTable.Destination> branches) {
        return new StageTable.Row(id, 1, new ClockKind(0, false, false), Double.NaN, 1, branches);
    }

    /** dN/dt = m I − N h s and N = m N₀ give s = 1 − L d(log m)/dt: 1 − 40 · 0.1/280 while the path rises by 0.1 in ten steps. */
    @Test
    void with_exponential_stays_speed_is_one_less_mean_stay_times_the_slope_of_the_path() {
        PaceOfClosing pace = new PaceOfClosing(one(SHORT));
        for (int step = 1; step <= 10; step++) {
            assertThat(pace.towards(0.01 * step)).isEqualTo(0.01 * step);
            assertThat(pace.speeds()[0]).isCloseTo(1 - 40 * 0.1 / 280, within(1e-4));
        }
        pace.towards(0.1);
        assertThat(pace.speeds()[0]).isCloseTo(1, within(1e-4));
    }

    /** A jump takes the time that it takes at a quarter of the speed or at twice it, and gets there. */
    @Test
    void a_path_that_rises_or_falls_too_fast_is_followed_later() {
        PaceOfClosing rising = new PaceOfClosing(one(LONG));
        PaceOfClosing falling = new PaceOfClosing(one(LONG));
        double up = 0;
        double down = 0;
        for (int step = 0; step < 20; step++) {
            double before = up;
            up = rising.towards(0.4);
            down = falling.towards(-0.4);
            assertThat(up).isGreaterThanOrEqualTo(before);
            assertThat(rising.speeds()[0]).isBetween(PaceOfClosing.LEAST - 1e-9, PaceOfClosing.MOST);
            assertThat(falling.speeds()[0]).isBetween(PaceOfClosing.LEAST, PaceOfClosing.MOST + 1e-9);
            if (step == 0) {
                assertThat(rising.speeds()[0]).isCloseTo(PaceOfClosing.LEAST, within(1e-3));
                assertThat(falling.speeds()[0]).isCloseTo(PaceOfClosing.MOST, within(1e-3));
            }
        }
        assertThat(up).isEqualTo(0.4);
        assertThat(down).isEqualTo(-0.4);
    }

    /**
     * Cohorts of one day each, carried through two stages by the speeds and shares found, without chance: the open cases of both are
     * where the path says, to 1 % of what they hold, though it rises by 12 % within a year and falls back within another.
     */
    @Test
    void open_cases_follow_the_path_through_two_stages() {
        FollowingStages following = two();
        StockPath path = new StockPath(following, 0);
        path.add("a year up, a year down", day -> 0.12 * Math.max(0, 1 - Math.abs(day - 364) / 364));
        Cohorts work = new Cohorts(SHORT);
        Cohorts plan = new Cohorts(LONG);
        double[] speeds = {1, 1};
        for (int day = -4000; day < DAYS - 28; day++) {
            if (day >= 0 && day % 28 == 0) {
                speeds = path.step(day);
            }
            double log = day < 0 ? 0 : path.log(day + 0.5);
            double goOn = following.takenOn(0, log)[0] * 0.3;
            double leave = work.pass(speeds[0]);
            plan.pass(speeds[1]);
            plan.come(leave);
            work.come((1 - following.noFurtherAction(0.5, log)) / 0.5, goOn);
            if (day >= 0 && (day + 1) % 28 == 0) {
                double to = path.log(day + 1);
                assertThat(work.open() / work.openAtStart())
                        .isCloseTo(StrictMath.exp(following.power(0) * to), within(0.01));
                assertThat(plan.open() / plan.openAtStart())
                        .isCloseTo(StrictMath.exp(following.power(1) * to), within(0.01));
            } else if (day == -1) {
                work.begin();
                plan.begin();
            }
        }
    }

    /** Those who came on the same day, their part who will go on, and how much of their stay is over. */
    private static final class Cohorts {
        private final Law law;
        private final List<double[]> all = new ArrayList<>();
        private double atStart;

        Cohorts(Law law) {
            this.law = law;
        }

        void come(double size, double goingOn) {
            all.add(new double[] {size, goingOn, 0.5});
        }

        void come(double size) {
            come(size, 0);
        }

        /** A day passes at a speed; how many of those who leave go on. */
        double pass(double speed) {
            double goOn = 0;
            for (double[] cohort : all) {
                double before = law.cumulative(cohort[2]);
                cohort[2] += speed;
                goOn += cohort[0] * cohort[1] * (law.cumulative(cohort[2]) - before);
            }
            return goOn;
        }

        double open() {
            return all.stream()
                    .mapToDouble(cohort -> cohort[0] * (1 - law.cumulative(cohort[2])))
                    .sum();
        }

        void begin() {
            atStart = open();
        }

        double openAtStart() {
            return atStart;
        }
    }
}

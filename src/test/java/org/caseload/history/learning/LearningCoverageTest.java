package org.caseload.history.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.history.CaseHistory;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.statistics.survival.BetaShare;
import org.caseload.statistics.survival.ProductLimit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Intervals hold the truth of made-up departments as often as they say, whatever happened to the department before. */
class LearningCoverageTest {
    private static final int HALF_A_YEAR = 183;
    private static final int FEW = 80;
    private static final int MANY = 500;

    private record Coverage(Tally curves, Tally bands, Tally exits) {}

    private static Coverage coverage(MadeUpDepartment.Past past, int departments) {
        Coverage coverage = new Coverage(new Tally(), new Tally(), new Tally());
        for (int seed = 0; seed < departments; seed++) {
            MadeUpDepartment truth = MadeUpDepartment.drawn(seed);
            CaseHistory history = truth.list(past, HALF_A_YEAR);
            List<StageSpans.Seen> seen = StageSpans.of(history.of(KindOfWork.CHILD_IN_NEED), MadeUpDepartment::days);
            StageLearning learning = learning(history, seen);
            ProductLimit curve = ProductLimit.of(StageSpans.spans(seen));
            List<LearntBand> bands = learning.bands(curve);
            for (int j = 0; j < bands.size() - 1; j++) {
                LearntBand band = bands.get(j);
                coverage.curves.add(band.open().covers(truth.open(band.upTo())));
                coverage.bands.add(holds(band.ending(), truth.ending(j)));
            }
            // Whom fewer than ten children follow is not told: such departments are none of those who were told
            // something
            Optional.ofNullable(learning.exits(bands).orElseThrow().get(KindOfWork.PROTECTION_PLAN))
                    .ifPresent(plans ->
                            coverage.exits.add(Math.abs(plans.share() - truth.toPlans()) <= 1.96 * plans.deviation()));
        }
        return coverage;
    }

    private static StageLearning learning(CaseHistory history, List<StageSpans.Seen> seen) {
        Watched<Spell> listed = history.of(KindOfWork.CHILD_IN_NEED);
        return new StageLearning(
                MadeUpDepartment.EXPECTED, listed.window().orElseThrow(), seen, 0, MadeUpDepartment.PSEUDO_CASES);
    }

    private static boolean holds(BetaShare share, double truth) {
        return share.quantile(0.025) <= truth && truth <= share.quantile(0.975);
    }

    @ParameterizedTest
    @EnumSource(MadeUpDepartment.Past.class)
    void intervals_of_eighty_departments_hold_the_truth_about_as_often_as_they_say(MadeUpDepartment.Past past) {
        Coverage coverage = coverage(past, FEW);
        // 400 intervals, five of one department: three standard errors of 95 % are 3.3 points if they were independent
        assertThat(coverage.curves.share()).as("curves: %s", coverage.curves).isBetween(0.915, 0.985);
        assertThat(coverage.bands.share()).as("bands: %s", coverage.bands).isBetween(0.915, 0.985);
        assertThat(coverage.exits.share()).as("exits: %s", coverage.exits).isBetween(0.88, 1.0);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(MadeUpDepartment.Past.class)
    void intervals_of_five_hundred_departments_hold_the_truth_as_often_as_they_say(MadeUpDepartment.Past past) {
        Coverage coverage = coverage(past, MANY);
        System.out.println(past + ": " + coverage);
        assertThat(coverage.curves.share()).as("curves: %s", coverage.curves).isBetween(0.93, 0.97);
        assertThat(coverage.bands.share()).as("bands: %s", coverage.bands).isBetween(0.93, 0.97);
        // Not every department is told how many go on to plans: three standard errors where they are few
        double few = Math.max(0.02, 3 * Math.sqrt(0.95 * 0.05 / coverage.exits.all()));
        assertThat(coverage.exits.share()).as("exits: %s", coverage.exits).isBetween(0.95 - few, 0.95 + few);
    }

    @Test
    void where_the_published_law_is_right_the_chance_of_such_a_misfit_is_even() {
        int lists = 200;
        List<Double> p = new ArrayList<>();
        for (int seed = 0; seed < lists; seed++) {
            CaseHistory history = MadeUpDepartment.likeEngland(seed).list(MadeUpDepartment.Past.STEADY, HALF_A_YEAR);
            List<StageSpans.Seen> seen = StageSpans.of(history.of(KindOfWork.CHILD_IN_NEED), MadeUpDepartment::days);
            p.add(learning(history, seen).fitsPublished().p());
        }
        p.sort(null);
        for (int i = 0; i < lists; i++) { // Kolmogorov's largest difference, once in a hundred: 1.63 / √200
            assertThat(p.get(i)).isBetween((i + 1.0) / lists - 0.115, (double) i / lists + 0.115);
        }
        assertThat(p).hasSize(lists);
    }

    @Test
    void a_list_of_what_is_open_today_teaches_nothing_of_lengths_and_says_so() {
        CaseHistory history = MadeUpDepartment.drawn(1).list(MadeUpDepartment.Past.STEADY, 1);
        Learnt learnt = LearningTest.LEARNING.from(history);
        assertThat(learnt.stages()).isEmpty();
        assertThat(learnt.notLearnt())
                .contains(new NotLearnt(
                        "how long child in need cases last, and how they end",
                        "the list covers 1 day, which shows what is open and not how it ends"));
    }
}

package org.caseload.history.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.calendar.MonthlyProfile;
import org.caseload.history.CaseHistory;
import org.caseload.history.Exit;
import org.caseload.history.Handover;
import org.caseload.history.KindOfWork;
import org.caseload.history.Pseudonym;
import org.caseload.history.Referral;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.random.PiecewiseLinear;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
    private static final Window HALF_A_YEAR = new Window(LocalDate.of(2025, 4, 1), AS_OF);
    private static final Expected ASSESSMENTS = new Expected(
            KindOfWork.ASSESSMENT,
            PiecewiseLinear.withKnots(new double[] {0, 90}, new double[] {1}),
            PiecewiseLinear.withKnots(new double[] {0, 90}, new double[] {1}),
            true,
            Map.of(KindOfWork.CHILD_IN_NEED, 0.5));
    static final Learning LEARNING =
            new Learning(List.of(ASSESSMENTS, MadeUpDepartment.EXPECTED), flat(), 0.1, 0.2, 50);

    @Test
    void assessments_are_counted_in_working_days() {
        // Monday 2 June to Monday 16 June 2025: ten working days, though fourteen days
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            spells.add(spell(i, KindOfWork.ASSESSMENT, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16)));
        }
        LearntStage stage = LEARNING.from(history(spells)).stages().get(0);
        assertThat(stage.median().orElseThrow().days()).isEqualTo(10);
        assertThat(stage.bands().get(0).open().share()).isEqualTo(1); // none on the same day
        assertThat(stage.bands().get(1).open().share()).isZero(); // all within 10 working days
    }

    @Test
    void what_is_published_counts_as_so_many_cases() {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            spells.add(spell(i, KindOfWork.ASSESSMENT, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16)));
        }
        LearntBand band = LEARNING.from(history(spells)).stages().get(0).bands().get(1);
        // published: 10 of 90 days; of 50 cases 5.56 end by then. In the list all 40 do.
        assertThat(band.ending().of()).isCloseTo(50 / 9.0 + 40, within(1e-9));
        assertThat(band.ending().notOf()).isCloseTo(50 * 8 / 9.0, within(1e-9));
    }

    @Test
    void nothing_is_said_of_nine_children() {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            spells.add(spell(i, KindOfWork.ASSESSMENT, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16)));
        }
        Learnt learnt = LEARNING.from(history(spells));
        assertThat(learnt.stages()).isEmpty();
        assertThat(learnt.notLearnt())
                .contains(new NotLearnt(
                        "how long assessments last, and how they end", "the list has fewer than 10 children"));
    }

    @Test
    void referrals_of_half_a_year_are_a_years_with_their_unevenness() {
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < 366; i++) { // two a day
            referrals.add(new Referral(
                    new Pseudonym("C" + i),
                    HALF_A_YEAR.first().plusDays(i / 2),
                    Optional.of(i % 10 == 0),
                    Optional.of(i % 5 == 0),
                    Optional.empty()));
        }
        LearntArrivals arrivals =
                LEARNING.from(assessments(referrals, List.of())).arrivals().orElseThrow();
        assertThat(arrivals.perYear()).isCloseTo(730.5, within(0.5));
        assertThat(arrivals.byMonth()).hasSize(6).containsEntry(YearMonth.of(2025, 4), OptionalInt.of(60));
        assertThat(arrivals.dispersion()).isCloseTo(6 * 2.3 / 11, within(0.01)); // even months beside the usual
        assertThat(arrivals.perYearError()).isCloseTo(730.5 * Math.sqrt(6 * 2.3 / 11 / 366), within(0.2));
        assertThat(arrivals.noFurtherAction().orElseThrow().mean())
                .isCloseTo(42 / 416.0, within(1e-3)); // 37 + 5 of 366 + 50
        assertThat(arrivals.cameBack().orElseThrow().mean()).isCloseTo(84 / 416.0, within(1e-3)); // 74 + 10
        assertThat(arrivals.season()).isEmpty();
    }

    @Test
    void who_comes_back_is_found_from_dates_where_the_list_covers_the_year_before() {
        Window twoYears = new Window(LocalDate.of(2023, 10, 1), AS_OF);
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            referrals.add(referral(i, LocalDate.of(2024, 1, 10)));
            referrals.add(
                    referral(i < 12 ? i : 100 + i, LocalDate.of(2024, 11, 10))); // 12 of 40 come back after ten months
            referrals.add(referral(200 + i, LocalDate.of(2024, 12, 10)));
        }
        CaseHistory history = new CaseHistory(
                AS_OF, Watched.of(twoYears, referrals), Map.of(), Watched.nothing(), List.of(), List.of());
        assertThat(LEARNING.from(history)
                        .arrivals()
                        .orElseThrow()
                        .cameBack()
                        .orElseThrow()
                        .of())
                .isEqualTo(50 * 0.2 + 12);
    }

    @Test
    void handovers_are_counted_over_the_time_that_children_were_watched() {
        List<Spell> spells = new ArrayList<>();
        List<Handover> handovers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            spells.add(spell(i, KindOfWork.CHILD_IN_NEED, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)));
            handovers.add(new Handover(
                    new Pseudonym("C" + i),
                    LocalDate.of(2025, 7, 1),
                    Optional.of(i < 12 ? "LEFTRL" : i < 20 ? "MANAGE" : "OTHERS")));
        }
        LearntHandovers learnt =
                LEARNING.from(history(spells, handovers)).handovers().orElseThrow();
        assertThat(learnt.perYear()).isCloseTo(365.25 / 182, within(1e-9)); // one each in 182 days
        assertThat(learnt.low()).isLessThan(1.5);
        assertThat(learnt.reasons()).containsExactlyInAnyOrderEntriesOf(Map.of("LEFTRL", 12, "other", 12));
    }

    @Test
    void what_began_on_a_day_that_no_list_says_teaches_nothing() {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Spell spell = spell(i, KindOfWork.ASSESSMENT, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16));
            spells.add(i < 12 ? spell : spell.withGuessedStart());
        }
        LearntStage stage = LEARNING.from(history(spells)).stages().get(0);
        assertThat(stage.children()).isEqualTo(12);
        assertThat(stage.guessed()).isEqualTo(28);
        assertThat(stage.ended()).isEqualTo(12);
        Learnt nine = LEARNING.from(history(spells.subList(3, 40)));
        assertThat(nine.stages()).isEmpty();
        assertThat(nine.notLearnt())
                .contains(new NotLearnt(
                        "how long assessments last, and how they end",
                        "the list has fewer than 10 children of whom it is said when it began"));
    }

    @Test
    void a_month_of_nine_children_is_not_told_nor_what_would_tell_it() {
        List<Referral> referrals = new ArrayList<>();
        int child = 0;
        for (int month = 4; month <= 9; month++) {
            int count = month == 6 ? 9 : 10 + month;
            for (int i = 0; i < count; i++) {
                referrals.add(referral(child++, LocalDate.of(2025, month, 1 + i)));
            }
        }
        assertThat(LEARNING.from(assessments(referrals, List.of()))
                        .arrivals()
                        .orElseThrow()
                        .byMonth())
                .containsEntry(YearMonth.of(2025, 6), OptionalInt.empty())
                .containsEntry(YearMonth.of(2025, 4), OptionalInt.empty()) // the next smallest: the sum is told
                .containsEntry(YearMonth.of(2025, 5), OptionalInt.of(15));
    }

    @Test
    void an_answer_of_nine_children_is_not_told() {
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            referrals.add(new Referral(
                    new Pseudonym("C" + i),
                    HALF_A_YEAR.first().plusDays(i % 180),
                    Optional.of(i < 9),
                    Optional.of(i < 10),
                    Optional.empty()));
        }
        Learnt learnt = LEARNING.from(assessments(referrals, List.of()));
        LearntArrivals arrivals = learnt.arrivals().orElseThrow();
        assertThat(arrivals.noFurtherAction()).isEmpty();
        assertThat(arrivals.cameBack()).isPresent();
        assertThat(learnt.notLearnt())
                .contains(new NotLearnt(
                        "how many referrals end at the front door",
                        "the lists say so, or say not so, of fewer than 10 children"));
    }

    @Test
    void an_end_of_nine_children_is_not_told() {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Spell closed = spell(i, KindOfWork.CHILD_IN_NEED, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 16));
            Optional<Exit> exit = i < 20
                    ? Optional.of(new Exit.WentOn(KindOfWork.PROTECTION_PLAN))
                    : i < 29 ? Optional.of(new Exit.WentOn(KindOfWork.LOOKED_AFTER)) : closed.exit();
            spells.add(new Spell(
                    closed.child(),
                    closed.work(),
                    closed.referred(),
                    closed.started(),
                    closed.ended(),
                    exit,
                    closed.team(),
                    closed.worker()));
        }
        Learnt learnt = LEARNING.from(needs(spells));
        assertThat(learnt.stages().get(0).exits().orElseThrow()).containsOnlyKeys(KindOfWork.PROTECTION_PLAN);
        assertThat(learnt.notLearnt())
                .contains(new NotLearnt(
                        "how many child in need cases are followed by times in care",
                        "fewer than 10 children were seen to end so, or could be told from it"));
        List<Spell> allGoOn = spells.subList(0, 20);
        assertThat(LEARNING.from(needs(allGoOn)).stages().get(0).exits().orElseThrow())
                .containsOnlyKeys(KindOfWork.PROTECTION_PLAN); // care is not told either, so nobody can tell the rest
    }

    private static CaseHistory needs(List<Spell> spells) {
        return history(spells, List.of());
    }

    private static MonthlyProfile flat() {
        Map<String, String> months = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            months.put(month.name().toLowerCase(Locale.ROOT), "1");
        }
        return MonthlyProfile.of(months);
    }

    private static Referral referral(int child, LocalDate date) {
        return new Referral(new Pseudonym("C" + child), date, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Spell spell(int child, KindOfWork work, LocalDate from, LocalDate to) {
        return new Spell(
                new Pseudonym("C" + child),
                work,
                Optional.empty(),
                from,
                Optional.of(to),
                Optional.of(new Exit.Closed()),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseHistory history(List<Spell> spells) {
        return assessments(List.of(), spells);
    }

    private static CaseHistory history(List<Spell> spells, List<Handover> handovers) {
        return new CaseHistory(
                AS_OF,
                Watched.nothing(),
                Map.of(KindOfWork.CHILD_IN_NEED, Watched.of(HALF_A_YEAR, spells)),
                Watched.of(HALF_A_YEAR, handovers),
                List.of(),
                List.of());
    }

    private static CaseHistory assessments(List<Referral> referrals, List<Spell> spells) {
        return new CaseHistory(
                AS_OF,
                Watched.of(HALF_A_YEAR, referrals),
                Map.of(KindOfWork.ASSESSMENT, Watched.of(HALF_A_YEAR, spells)),
                Watched.nothing(),
                List.of(),
                List.of());
    }
}

package org.caseload.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
    private static final Window HALF_A_YEAR = new Window(LocalDate.of(2025, 4, 1), AS_OF);

    @Test
    void a_kind_of_work_without_a_list_is_watched_on_no_day() {
        CaseHistory history = history(Map.of(KindOfWork.ASSESSMENT, Watched.of(HALF_A_YEAR, List.of())));
        assertThat(history.of(KindOfWork.ASSESSMENT).window()).contains(HALF_A_YEAR);
        assertThat(history.of(KindOfWork.LOOKED_AFTER).window()).isEmpty();
    }

    @Test
    void what_is_open_is_found_in_every_kind_of_work() {
        Spell over = spell(KindOfWork.ASSESSMENT, Optional.of(AS_OF));
        Spell open = spell(KindOfWork.CHILD_IN_NEED, Optional.empty());
        CaseHistory history = history(Map.of(
                KindOfWork.ASSESSMENT, Watched.of(HALF_A_YEAR, List.of(over)),
                KindOfWork.CHILD_IN_NEED, Watched.of(HALF_A_YEAR, List.of(open))));
        assertThat(history.open()).containsExactly(open);
    }

    @Test
    void a_spell_stands_under_its_own_work() {
        Spell open = spell(KindOfWork.CHILD_IN_NEED, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(Map.of(KindOfWork.ASSESSMENT, Watched.of(HALF_A_YEAR, List.of(open)))));
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spell(KindOfWork.ASSESSMENT, Optional.of(LocalDate.of(2025, 7, 31))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(AS_OF, AS_OF.minusDays(1)));
    }

    @Test
    void a_window_holds_its_first_and_its_last_day() {
        assertThat(HALF_A_YEAR.days()).isEqualTo(183);
        assertThat(HALF_A_YEAR.holds(AS_OF)).isTrue();
        assertThat(HALF_A_YEAR.holds(HALF_A_YEAR.first())).isTrue();
        assertThat(HALF_A_YEAR.holds(AS_OF.plusDays(1))).isFalse();
    }

    @Test
    void whatever_is_not_left_out_is_kept() {
        ListRead list = new ListRead("lists.xlsx", "List_3", "referrals", 120, Map.of("no date", 3, "stands twice", 2));
        assertThat(list.kept()).isEqualTo(115);
    }

    private static Spell spell(KindOfWork work, Optional<LocalDate> ended) {
        return new Spell(
                new Pseudonym("C1"),
                work,
                Optional.empty(),
                LocalDate.of(2025, 8, 1),
                ended,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseHistory history(Map<KindOfWork, Watched<Spell>> spells) {
        return new CaseHistory(AS_OF, Watched.nothing(), spells, Watched.nothing(), List.of(), List.of());
    }
}

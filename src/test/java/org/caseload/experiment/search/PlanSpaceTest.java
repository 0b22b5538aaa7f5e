package org.caseload.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.scenario.Lever;
import org.junit.jupiter.api.Test;

class PlanSpaceTest {
    private static final Lever STARTERS = new Lever(
            "starters",
            List.of(
                    new Lever.Setting("without starters", 0, 0),
                    new Lever.Setting("10 in May", 1, 0),
                    new Lever.Setting("10 in July", 1, 1),
                    new Lever.Setting("20 in May", 2, 0),
                    new Lever.Setting("20 in July", 2, 1)),
            true,
            List.of());
    private static final Lever DRIVE = new Lever(
            "drive",
            List.of(new Lever.Setting("without drive", 0, 0), new Lever.Setting("drive", 1, 0)),
            true,
            List.of());
    private static final Lever AGENCY = new Lever(
            "agency",
            List.of(new Lever.Setting("without agency", 0, 0), new Lever.Setting("agency", 1, 0)),
            false,
            List.of());

    @Test
    void it_holds_every_plan_once_and_doing_nothing_first() {
        PlanSpace space = new PlanSpace(List.of(STARTERS, DRIVE, AGENCY));
        assertThat(space.size()).isEqualTo(5 * 2 * 2);
        assertThat(space.words(0)).isEqualTo("nothing");
        assertThat(IntStream.range(0, 20).mapToObj(space::words).distinct()).hasSize(20);
        assertThat(space.words(19)).isEqualTo("20 in July; drive; agency");
        assertThat(space.ofOneLever().stream().map(space::words))
                .containsExactly("agency", "drive", "10 in May", "10 in July", "20 in May", "20 in July");
    }

    @Test
    void levers_that_are_not_to_be_together_never_are() {
        PlanSpace space = new PlanSpace(
                List.of(STARTERS, DRIVE, new Lever("agency", AGENCY.settings(), false, List.of("starters"))));
        assertThat(space.size()).isEqualTo(2 * (4 + 1 + 1));
        assertThat(IntStream.range(0, space.size()).mapToObj(space::words))
                .noneMatch(words -> words.contains("agency") && words.contains(" in "));
    }

    @Test
    void a_plan_is_no_more_than_one_that_holds_as_much_of_every_lever_on_the_same_date() {
        PlanSpace space = new PlanSpace(List.of(STARTERS, DRIVE, AGENCY));
        assertThat(isAtMost(space, "10 in May", "20 in May; drive")).isTrue();
        assertThat(isAtMost(space, "10 in May", "20 in July")).isFalse();
        assertThat(isAtMost(space, "nothing", "10 in July")).isTrue();
        // More of the agency is not known to be better.
        assertThat(isAtMost(space, "10 in May", "10 in May; agency")).isFalse();
        assertThat(isAtMost(space, "10 in May; agency", "20 in May; agency")).isTrue();
        PlanSpace careful = space.notAdding("starters");
        assertThat(isAtMost(careful, "10 in May", "20 in May; drive")).isFalse();
        assertThat(isAtMost(careful, "10 in May", "10 in May; drive")).isTrue();
    }

    @Test
    void one_step_less_is_one_size_of_one_lever_less() {
        PlanSpace space = new PlanSpace(List.of(STARTERS, DRIVE, AGENCY));
        assertThat(space.oneStepLess(plan(space, "20 in May; drive")).stream().map(space::words))
                .containsExactlyInAnyOrder("10 in May; drive", "20 in May");
        assertThat(space.oneStepLess(plan(space, "10 in July")).stream().map(space::words))
                .containsExactly("nothing");
        assertThat(space.oneStepLess(0)).isEmpty();
    }

    @Test
    void what_is_no_space_is_refused() {
        List<Lever> many = IntStream.range(0, 14)
                .mapToObj(n -> new Lever("lever " + n, DRIVE.settings(), true, List.of()))
                .toList();
        assertThatThrownBy(() -> new PlanSpace(many)).hasMessage("holds more than 10000 plans");
        assertThatThrownBy(() -> new PlanSpace(List.of())).hasMessageContaining("at least one plan");
        assertThatThrownBy(() -> new Lever("odd", DRIVE.settings().subList(1, 2), true, List.of()))
                .hasMessageContaining("leaves the lever out");
    }

    private static boolean isAtMost(PlanSpace space, String less, String more) {
        return space.isAtMost(plan(space, less), plan(space, more));
    }

    private static int plan(PlanSpace space, String words) {
        return IntStream.range(0, space.size())
                .filter(plan -> space.words(plan).equals(words))
                .findFirst()
                .orElseThrow();
    }
}

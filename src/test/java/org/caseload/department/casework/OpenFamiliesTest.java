package org.caseload.department.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.caseload.random.Identity;
import org.junit.jupiter.api.Test;

/** The table of open families against a search through all open cases. */
class OpenFamiliesTest {
    private final OpenFamilies families = new OpenFamilies();
    private final List<Case> open = new ArrayList<>();
    private int cases;

    @Test
    void finds_whom_a_search_through_everybody_finds() {
        Random steps = new Random(1);
        for (int step = 0; step < 20_000; step++) {
            boolean opens = open.isEmpty() || steps.nextInt(20_000) > step;
            if (opens) {
                Case one = child(steps.nextInt(400), steps.nextInt(4));
                families.open(one);
                families.open(one);
                open.add(one);
            } else {
                families.close(open.remove(steps.nextInt(open.size())));
            }
            Case asked = child(steps.nextInt(400), 0);
            assertThat(found(asked)).isEqualTo(searched(asked));
        }
    }

    @Test
    void a_case_that_never_had_a_worker_may_be_closed() {
        families.close(child(1, 0));
        assertThat(families.first(child(1, 1))).isNull();
    }

    private Case child(int family, int member) {
        return new Case(cases++, Identity.of(7, family, member), 0, 0);
    }

    private Set<Integer> found(Case child) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Case one = families.first(child); one != null; one = one.nextOfFamily()) {
            assertThat(numbers.add(one.number())).isTrue();
        }
        return numbers;
    }

    private Set<Integer> searched(Case child) {
        Set<Integer> numbers = new LinkedHashSet<>();
        open.stream().filter(child::hasSibling).forEach(one -> numbers.add(one.number()));
        return numbers;
    }
}

package org.caseload.department.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.caseload.department.casework.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the plainest list there is: sorted anew after every change, by priority, then time, in order of joining. */
class UnallocatedListTest {
    private static final int[] PRIORITIES = {2, 1, 1};

    private final UnallocatedList list = new UnallocatedList();
    private final List<WaitingGroup> plain = new ArrayList<>();
    private int cases;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gives_the_same_group_first_as_a_sorted_list(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 2_000; step++) {
            int what = random.nextInt(5);
            if (what < 2 || plain.isEmpty()) {
                add(random);
            } else if (what == 2) {
                WaitingGroup group = plain.remove(random.nextInt(plain.size()));
                list.remove(group);
                assertThat(group.isWaiting()).isFalse();
            } else {
                removeOneCase(plain.get(random.nextInt(plain.size())), random);
            }
            check(random);
        }
    }

    private void add(Random random) {
        int stage = random.nextInt(PRIORITIES.length);
        List<Case> brothersAndSisters = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(n -> new Case(cases++, 1, 0, 0))
                .toList();
        WaitingGroup group = new WaitingGroup(stage, PRIORITIES[stage], random.nextInt(30), brothersAndSisters);
        list.add(group);
        plain.add(group);
        plain.sort(Comparator.comparingInt((WaitingGroup other) -> PRIORITIES[other.stage()])
                .thenComparingDouble(WaitingGroup::since));
    }

    private void removeOneCase(WaitingGroup group, Random random) {
        Case gone = group.cases().get(random.nextInt(group.cases().size()));
        assertThat(list.remove(gone)).isTrue();
        assertThat(list.remove(gone)).isFalse();
        if (group.cases().isEmpty()) {
            plain.remove(group);
        }
    }

    private void check(Random random) {
        int most = random.nextInt(5);
        int stage = random.nextInt(PRIORITIES.length);
        assertThat(list.inOrder()).isEqualTo(plain);
        assertThat(list.isEmpty()).isEqualTo(plain.isEmpty());
        assertThat(list.first((s, size) -> s != stage && size <= most))
                .isSameAs(plain.stream()
                        .filter(group -> group.stage() != stage && group.cases().size() <= most)
                        .findFirst()
                        .orElse(null));
    }
}

package org.caseload.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerHistoryTest {
    private static final LocalDate START = LocalDate.of(2018, 7, 17);
    private static final List<LocalDate> DATES = List.of(START, START.plusWeeks(1), START.plusWeeks(2));

    /** Cases are 0, 1, 2 … in an order that is not theirs; in the second week every second worker is away, in the third everybody. */
    private static List<WorkerHistory.Line> team(String name, int people) {
        List<WorkerHistory.Line> lines = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            int cases = n * 7 % people;
            lines.add(new WorkerHistory.Line(
                    name + " " + (n + 1), name, "senior", List.of(cases, cases % 2 == 0 ? -1 : cases, -1)));
        }
        return lines;
    }

    private static WorkerHistory of(int locality, int lookedAfter) {
        List<WorkerHistory.Line> lines = new ArrayList<>(team("locality", locality));
        lines.addAll(team("looked-after", lookedAfter));
        return new WorkerHistory(3, DATES, lines);
    }

    @Test
    void shows_every_worker_of_a_department_that_is_not_large() {
        WorkerHistory history = of(300, 100);
        assertThat(history.shown()).isSameAs(history);
    }

    @Test
    void shows_places_in_the_order_of_each_team_of_a_large_one() {
        WorkerHistory shown = of(1296, 144).shown();
        assertThat(shown.replication()).isEqualTo(3);
        assertThat(shown.workers()).hasSize(160);
        assertThat(shown.workers().stream().filter(line -> line.team().equals("locality")))
                .hasSize(144);
        // Of 1,296 workers who hold 0 to 1,295 cases, each of 144 places stands for nine and is the middle one of them.
        for (int place = 0; place < 144; place++) {
            WorkerHistory.Line line = shown.workers().get(place);
            assertThat(line.worker()).isEqualTo("locality " + (place + 1) + " of 144");
            assertThat(line.grade()).isEmpty();
            assertThat(line.cases().get(0)).isEqualTo(1295 - 9 * place - 4);
            assertThat(line.cases().get(1)).isBetween(1295 - 9 * place - 8, 1295 - 9 * place);
            assertThat(line.cases().get(2)).isEqualTo(-1);
        }
        assertThat(shown.workers().get(144).cases().get(0)).isEqualTo(139);
    }

    @Test
    void every_team_of_a_large_department_has_a_place() {
        assertThat(of(5000, 3).shown().workers())
                .filteredOn(line -> line.team().equals("looked-after"))
                .hasSize(1);
    }
}

package org.caseload.department.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.Caseload;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.GradeTable;
import org.caseload.engine.Timeline;
import org.caseload.experiment.PreparedStudy;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The orders of a team, and each of them alone, against going through all workers, after each of thousands of changes. */
class TeamRankingTest {
    private static final int WORKERS = 40;
    private static final int CHANGES = 6_000;
    private static final Comparator<Worker> LEAST_FIRST = Comparator.comparingDouble(Worker::loadRatio)
            .thenComparingDouble(Worker::lastAllocated)
            .thenComparingInt(Worker::number);
    private static final Comparator<Worker> MOST_FIRST =
            Comparator.comparingDouble((Worker worker) -> -ratio(worker)).thenComparingInt(Worker::number);

    private final PreparedDepartment warwickshire = new PreparedStudy(ScenarioReader.read(
                            Path.of("scenarios/warwickshire-2018.yaml").toAbsolutePath(),
                            Path.of("").toAbsolutePath())
                    .value()
                    .orElseThrow())
            .blueprint();
    private final SplittableRandom luck = new SplittableRandom(1989);
    private final int stages = warwickshire.balance().stages().count();
    private final List<Worker> workers = new ArrayList<>();
    private int cases;

    @Test
    void a_team_s_orders_find_whom_a_search_through_everybody_finds() {
        TeamRanking ranking = new TeamRanking();
        for (int n = 0; n < WORKERS; n++) {
            ranking.join(somebody());
        }
        for (int change = 1; change <= CHANGES; change++) {
            Worker changed = change();
            if (changed.hasLeft()) {
                ranking.leave(changed);
                ranking.join(somebody());
            } else {
                ranking.capChanged(changed);
            }
            int stage = luck.nextInt(stages);
            int room = 1 + luck.nextInt(12);
            Predicate<Worker> may = worker -> worker.isAvailable() && worker.mayBeGiven(stage);
            assertThat(ranking.leastLoadedWithRoom(stage, room))
                    .isSameAs(first(LEAST_FIRST, may.and(worker -> worker.room() >= room)));
            assertThat(ranking.leastLoaded(stage, room))
                    .isSameAs(first(LEAST_FIRST, may.and(worker -> !worker.isProtectedFrom(room))));
            assertThat(ranking.leastLoaded(stage, 0)).isSameAs(first(LEAST_FIRST, may));
            assertThat(ranking.withoutCases(stage))
                    .isSameAs(first(
                            LEAST_FIRST, may.and(worker -> worker.caseload().cases() == 0)));
            int most = workers.stream()
                    .filter(Worker::isAvailable)
                    .mapToInt(Worker::room)
                    .max()
                    .orElse(0);
            assertThat(ranking.mostRoom()).isEqualTo(most < 8 ? most : Integer.MAX_VALUE);
            assertThat(ranking.mostCases(stage))
                    .isEqualTo(workers.stream()
                            .filter(may)
                            .mapToInt(Worker::most)
                            .max()
                            .orElse(0));
            double above = luck.nextDouble();
            assertThat(ranking.mostLoaded(above, odd()))
                    .isSameAs(first(MOST_FIRST, odd().and(worker -> ratio(worker) > above)));
        }
    }

    @Test
    void a_heap_of_some_workers_finds_the_least_loaded_of_them() {
        LoadHeap heap = new LoadHeap(3);
        List<Worker> all = List.of(somebody(), somebody(), somebody(), somebody(), somebody(), somebody(), somebody());
        workers.clear();
        for (int change = 1; change <= CHANGES; change++) {
            Worker one = all.get(luck.nextInt(all.size()));
            if (luck.nextInt(3) == 0 && heap.contains(one)) {
                heap.remove(one);
                workers.remove(one);
            } else {
                changeLoad(one);
                if (!heap.contains(one)) {
                    workers.add(one);
                }
                heap.put(one);
            }
            int stage = luck.nextInt(stages);
            int room = luck.nextInt(12);
            assertThat(heap.size()).isEqualTo(workers.size());
            assertThat(heap.first(stage, room, 0))
                    .isSameAs(first(LEAST_FIRST, worker -> worker.mayBeGiven(stage) && worker.room() >= room));
        }
    }

    @Test
    void an_order_of_the_most_loaded_follows_whoever_changes_comes_or_goes() {
        for (int n = 0; n < WORKERS; n++) {
            somebody();
        }
        MostLoaded order = new MostLoaded(workers);
        for (int change = 1; change <= CHANGES; change++) {
            Worker changed = change();
            order.refresh(changed);
            if (changed.hasLeft()) {
                order.refresh(somebody());
            }
            assertThat(order.first(-1, worker -> true)).isSameAs(first(MOST_FIRST, worker -> true));
            assertThat(order.first(0.8, odd())).isSameAs(first(MOST_FIRST, odd().and(worker -> ratio(worker) > 0.8)));
        }
    }

    private static double ratio(Worker worker) {
        return worker.capacity() > 0 ? worker.loadRatio() : 0;
    }

    private static Predicate<Worker> odd() {
        return worker -> worker.number() % 2 == 1;
    }

    private Worker first(Comparator<Worker> order, Predicate<Worker> isMeant) {
        return workers.stream().filter(isMeant).min(order).orElse(null);
    }

    private Worker somebody() {
        int number = cases++;
        Caseload caseload = new Caseload(
                number,
                warwickshire.balance().stages(),
                warwickshire.workingTime(),
                new Timeline(),
                (holder, done) -> {});
        Worker worker = new Worker(number, number, 0, luck.nextBoolean() ? 1 : 0.6, 0, caseload);
        takesUpGrade(worker);
        caseload.work(new OverloadFactors(), 15, 1, true);
        workers.add(worker);
        return worker;
    }

    private void takesUpGrade(Worker worker) {
        int grade = luck.nextInt(warwickshire.grades().count());
        GradeTable.Row row = warwickshire.grades().row(grade);
        worker.becomes(grade, row, luck.nextInt(4) == 0 ? 0.3 : 1);
        worker.cappedAs(luck.nextInt(3) == 0 ? 12 : Double.POSITIVE_INFINITY);
    }

    /** Something happens to somebody, who may leave. */
    private Worker change() {
        Worker worker = workers.get(luck.nextInt(workers.size()));
        switch (luck.nextInt(12)) {
            case 0 -> worker.present(!worker.present());
            case 1 -> takesUpGrade(worker);
            case 2 -> worker.protectedCap(luck.nextBoolean() ? 5 : Integer.MAX_VALUE);
            case 3 -> worker.holdsCases(luck.nextInt(4) > 0);
            case 4 -> {
                worker.leaves();
                workers.remove(worker);
            }
            default -> changeLoad(worker);
        }
        return worker;
    }

    private void changeLoad(Worker worker) {
        Caseload caseload = worker.caseload();
        if (caseload.cases() > 0 && luck.nextInt(5) < 2) {
            caseload.giveUp(caseload.held(luck.nextInt(caseload.cases())));
        } else {
            Case taken = new Case(cases++, cases, 0, 0);
            taken.enter(luck.nextInt(stages), 0, 0);
            caseload.take(taken, 10);
            worker.allocatedAt(luck.nextInt(50));
        }
    }
}

package org.caseload.department.plan.threshold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.department.casework.Case;
import org.caseload.department.people.Worker;
import org.caseload.department.plan.ActionContext;
import org.caseload.department.record.Spending;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.NamedSources;
import org.caseload.random.Purpose;

/** The days of a closing drive: every seven days the cases longest in their stage are reviewed, each once. */
final class ReviewSchedule {
    private static final int WEEK = 7;

    /** Visits to a stage under which draws of one action are told from those of another. */
    private static final int VISITS = 4096;

    /** A case and who holds it. */
    private record Held(Case held, Worker by) {}

    private final ReplicationContext scene;
    private final DepartmentModel offices;
    private final CaseReview review;
    private final int index;
    private final double first;
    private final double until;
    private final boolean[] stages;
    private final Timer day;
    private final Set<Long> reviewed = new TreeSet<>();
    private int weeks;
    private long asked;

    ReviewSchedule(ActionContext context, CaseReview review) {
        scene = context.scene();
        offices = context.offices();
        this.review = review;
        index = NamedSources.index(context.source());
        first = scene.blueprint().day(review.on());
        until = scene.blueprint().dayOrNever(review.until());
        stages = new boolean[scene.stages().count()];
        review.stages().forEach(id -> stages[scene.stages().find(id)] = true);
        day = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::reviewSome);
    }

    /** Sets the alarm for the first day. */
    void begin() {
        day.at(first);
    }

    /** As many as come to whole cases since the first day; what nobody was found for is not made up for. */
    private void reviewSome() {
        weeks++;
        long due = (long) StatedDecimals.floor(review.cases().perDay() * WEEK * weeks);
        List<Held> longest = longest();
        int count = (int) Math.min(due - asked, longest.size());
        asked = due;
        longest.subList(0, count).forEach(this::look);
        if (count > 0 && review.costs().pounds() > 0) {
            scene.observer()
                    .spent(
                            scene.now(),
                            Spending.OTHER,
                            -1,
                            count * review.costs().pounds());
        }
        double next = first + (double) weeks * WEEK;
        if (next < until) {
            day.at(next);
        }
    }

    private List<Held> longest() {
        double latest = scene.now() - review.openFor().days();
        List<Held> all = new ArrayList<>();
        for (Worker worker : offices.staff().workers()) {
            for (int n = 0; n < worker.caseload().cases() && worker.present(); n++) {
                Case held = worker.caseload().held(n);
                if (stages[held.stage()] && held.enteredAt() <= latest && !reviewed.contains(visit(held))) {
                    all.add(new Held(held, worker));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Held one) -> one.held().enteredAt())
                .thenComparingInt(one -> one.held().number()));
        return all;
    }

    private static long visit(Case held) {
        return (long) held.number() * VISITS + held.nextVisit() % VISITS;
    }

    private void look(Held one) {
        Case held = one.held();
        reviewed.add(visit(held));
        double workingDays = review.takes().workingDays();
        one.by()
                .caseload()
                .loseTime(workingDays, workingDays / scene.workingTime().workingDaysPerDay());
        double u = scene.luck().uniform(held.child(), Purpose.REVIEWED, index * VISITS + held.nextVisit() % VISITS);
        if (u < review.closed().fraction() && offices.flow().mayBeClosed(held)) {
            offices.flow().closeNow(one.by(), held, review.comeBack());
        }
    }
}

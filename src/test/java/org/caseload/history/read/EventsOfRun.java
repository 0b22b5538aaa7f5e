package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Register;
import org.caseload.history.KindOfWork;

/** Hears the events of a run, those that {@code explain --events} writes, and keeps them as cases that lists can be written of. */
final class EventsOfRun implements DepartmentObserver {
    private static final int WORKERS = 40;

    private final LocalDate start;
    private final Map<Integer, Going> going = new HashMap<>();
    private final List<Going> all = new ArrayList<>();
    private List<KindOfWork> works = List.of();

    /** A case: the places of those that closed are taken by others. */
    private static final class Going {
        private final LocalDate referred;
        private final List<Journey.Step> steps = new ArrayList<>();
        private boolean noFurtherAction;

        Going(LocalDate referred) {
            this.referred = referred;
        }
    }

    EventsOfRun(LocalDate start) {
        this.start = start;
    }

    @Override
    public void began(Register register) {
        works = register.stages().stream().map(EventsOfRun::work).toList();
    }

    private static KindOfWork work(String stage) {
        for (KindOfWork work : KindOfWork.values()) {
            if (work.stage().equals(stage)) {
                return work;
            }
        }
        throw new IllegalArgumentException(stage);
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        Going one = new Going(day(time));
        going.put(childCase, one);
        all.add(one);
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        going.get(childCase).noFurtherAction = true;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        String worker = "SW" + (1000 + childCase % WORKERS);
        going.get(childCase)
                .steps
                .add(new Journey.Step(works.get(stage), day(time), Optional.empty(), worker, "Staff"));
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        List<Journey.Step> of = going.get(childCase).steps;
        Journey.Step last = of.get(of.size() - 1);
        of.set(
                of.size() - 1,
                new Journey.Step(last.work(), last.from(), Optional.of(day(time)), last.worker(), last.team()));
    }

    private LocalDate day(double time) {
        return start.plusDays((long) Math.floor(time));
    }

    /** The cases, as they stand on a day. */
    List<Journey> cases(LocalDate asOf) {
        List<Journey> cases = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Going one = all.get(i);
            if (!one.referred.isAfter(asOf) && (one.noFurtherAction || !one.steps.isEmpty())) {
                cases.add(new Journey(Integer.toString(100_000 + i), one.referred, one.noFurtherAction, one.steps)
                        .asOf(asOf));
            }
        }
        return cases;
    }
}

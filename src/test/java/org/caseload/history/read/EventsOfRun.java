package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Map<Integer, LocalDate> referred = new LinkedHashMap<>();
    private final Map<Integer, Boolean> ended = new LinkedHashMap<>();
    private final Map<Integer, List<Journey.Step>> steps = new LinkedHashMap<>();
    private List<KindOfWork> works = List.of();

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
        referred.put(childCase, day(time));
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        ended.put(childCase, true);
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        String worker = "SW" + (1000 + childCase % WORKERS);
        steps.computeIfAbsent(childCase, child -> new ArrayList<>())
                .add(new Journey.Step(works.get(stage), day(time), Optional.empty(), worker, "Staff"));
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        List<Journey.Step> of = steps.get(childCase);
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
        referred.forEach((child, day) -> {
            List<Journey.Step> of = steps.getOrDefault(child, List.of());
            boolean nothing = ended.getOrDefault(child, false);
            if (!day.isAfter(asOf) && (nothing || !of.isEmpty())) {
                cases.add(new Journey(Integer.toString(100_000 + child), day, nothing, of).asOf(asOf));
            }
        });
        return cases;
    }
}

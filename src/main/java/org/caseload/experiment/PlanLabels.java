package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseload.calendar.Dates;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.Milestones;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Grade;
import org.caseload.quantity.Span;
import org.caseload.result.PlannedEvent;
import org.caseload.scenario.Scenario;

/** Short words for the plan's dated actions, for markers on charts. */
public final class PlanLabels implements Milestones {
    private final Scenario scenario;
    private final List<PlannedEvent> events = new ArrayList<>();

    private PlanLabels(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The plan's dates within the horizon, in order. */
    public static List<PlannedEvent> of(Scenario scenario) {
        PlanLabels labels = new PlanLabels(scenario);
        scenario.plan().values().forEach(action -> action.announce(labels));
        labels.events.sort(Comparator.comparing(PlannedEvent::date));
        return List.copyOf(labels.events);
    }

    @Override
    public void at(PlanDate date, String words, String note) {
        at(date.on(scenario.startDate()), words, note, false);
    }

    @Override
    public void starters(PlanDate date, Span time, String grade, String words, String note) {
        Grade starting = scenario.department().workforce().grades().get(grade);
        at(due(date, time), words, note, starting != null && starting.role() == Role.SOCIAL_WORKER);
    }

    @Override
    public void after(PlanDate date, Span time, String words, String note) {
        at(due(date, time), words, note, false);
    }

    private LocalDate due(PlanDate date, Span time) {
        return Dates.by(date.on(scenario.startDate()), time);
    }

    private void at(LocalDate on, String words, String note, boolean bringsSocialWorkers) {
        if (!on.isAfter(scenario.endDate())) {
            events.add(new PlannedEvent(on, words, note, bringsSocialWorkers));
        }
    }
}

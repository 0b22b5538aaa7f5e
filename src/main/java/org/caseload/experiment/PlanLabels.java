package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.casework.ThresholdShift;
import org.caseload.department.demand.DemandChange;
import org.caseload.department.workforce.RecruitmentWave;
import org.caseload.department.workforce.SteadyIntake;
import org.caseload.experiment.result.PlannedEvent;
import org.caseload.parameter.PlannedAction;
import org.caseload.scenario.Scenario;

/** Short words for the plan's dated actions, for markers on charts. */
final class PlanLabels {
    private final Scenario scenario;
    private final List<PlannedEvent> events = new ArrayList<>();

    private PlanLabels(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The plan's dates within the horizon, in order. */
    static List<PlannedEvent> of(Scenario scenario) {
        PlanLabels labels = new PlanLabels(scenario);
        scenario.plan().values().forEach(labels::add);
        labels.events.sort(Comparator.comparing(PlannedEvent::date));
        return List.copyOf(labels.events);
    }

    private void add(PlannedAction action) {
        if (action instanceof RecruitmentWave wave) {
            String who = wave.people() + " " + words(wave.grade());
            add(wave.on(), who + " due to start");
            add(wave.until(), who + " leave");
        } else if (action instanceof SteadyIntake intake) {
            add(intake.on(), intake.rate() + " " + words(intake.grade()) + " from here");
            add(intake.until(), words(intake.grade()) + " intake ends");
        } else if (action instanceof DemandChange change) {
            add(change.on(), "Referrals " + change.by());
            add(change.until(), "Referrals back");
        } else if (action instanceof ThresholdShift shift) {
            add(shift.on(), shift.share() + " of " + words(shift.startsOf()) + " starts to " + words(shift.goTo()));
            add(shift.until(), "Threshold back");
        }
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }

    private void add(Optional<PlanDate> date, String label) {
        date.ifPresent(d -> add(d, label));
    }

    private void add(PlanDate date, String label) {
        LocalDate on = date.on(scenario.startDate());
        if (!on.isAfter(scenario.endDate())) {
            events.add(new PlannedEvent(on, label));
        }
    }
}

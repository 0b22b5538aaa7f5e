package org.caseload.scenario;

import java.util.Collection;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Objections;

/** Checks what one action of a plan names against the study it is part of. */
final class PlanReferences implements PlanCheck {
    private final Scenario scenario;
    private final String path;
    private final Objections objections;

    PlanReferences(Scenario scenario, String path, Objections objections) {
        this.scenario = scenario;
        this.path = path + "/";
        this.objections = objections;
    }

    @Override
    public void date(String key, PlanDate date) {
        var day = date.on(scenario.startDate());
        if (day.isBefore(scenario.startDate())) {
            raise(
                    key,
                    "found " + day + ", before the start date " + scenario.startDate()
                            + "; permitted: the start date or later");
        }
    }

    @Override
    public void after(String key, PlanDate from, PlanDate date) {
        var first = from.on(scenario.startDate());
        var day = date.on(scenario.startDate());
        if (!day.isAfter(first)) {
            raise(key, "found " + day + "; permitted: a day after " + first);
        }
    }

    @Override
    public void stage(String key, String id) {
        known(key, "stage", id, scenario.department().pathway().stages().keySet());
    }

    @Override
    public void grade(String key, String id) {
        known(key, "grade", id, workforce().grades().keySet());
    }

    @Override
    public void team(String key, String id) {
        known(key, "team", id, scenario.teams());
    }

    @Override
    public void agency(String key) {
        if (workforce().agency().isEmpty()) {
            raise(key, "the department has no agency staff that come and go; permitted with `workforce: {agency: {}}`");
        }
    }

    @Override
    public void casesFollowCapacity(String key) {
        if (!scenario.department().casesFollowCapacity().isOn()) {
            raise(
                    key,
                    "cases do not follow capacity in this department, so there is nothing to hold; permitted with "
                            + "`cases-follow-capacity: {growth: 0.7, falls: 0.6}`");
        }
    }

    @Override
    public void raise(String key, String message) {
        objections.raise(path + key, message);
    }

    private Workforce workforce() {
        return scenario.department().workforce();
    }

    private void known(String key, String kind, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            objections.unknown(path + key, kind, id, ids);
        }
    }
}

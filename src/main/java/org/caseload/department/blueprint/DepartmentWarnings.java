package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.AverageAtStart;
import org.caseload.department.staffing.SolvedStaff;
import org.caseload.department.staffing.StaffWarnings;

/** Everything that a reader should know of a department and its plan before believing a run, rule by rule. */
final class DepartmentWarnings {
    private DepartmentWarnings() {}

    static List<Warning> of(
            PreparedDepartment department, Map<String, ? extends PlannedAhead> plan, SolvedStaff staff) {
        DepartmentFacts facts = department.facts();
        List<Warning> warnings = new ArrayList<>(department.balance().warnings());
        warnings.addAll(StartWarnings.of(facts, department.knownCases()));
        warnings.addAll(StartWarnings.ofCaseloads(facts));
        double cases = CaseloadAtStart.of(department).cases();
        warnings.addAll(StartWarnings.ofStock(facts, cases, department.balance().steadyOpen()));
        facts.publishedCaseload()
                .flatMap(published -> AverageAtStart.of(facts.workforce(), department.grades(), cases)
                        .beside(published))
                .ifPresent(warnings::add);
        StaffWarnings ofStaff = new StaffWarnings(staff, department.balance().teams());
        warnings.addAll(ofStaff.all());
        warnings.addAll(PlanWarnings.ofVacancies(plan, ofStaff.inPost(), ofStaff.vacant()));
        warnings.addAll(PlanWarnings.of(facts, plan));
        return warnings;
    }
}

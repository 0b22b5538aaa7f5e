package org.caseload.department.run;

import java.util.List;
import java.util.Map;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.workforce.Grade;
import org.caseload.department.workforce.GradeTable;

/** The cap of each grade at present, in cases of a full-time worker past induction; infinite where there is none. */
final class Caps {
    private final GradeTable grades;
    private final Map<String, Grade> stated;
    private final double[] cap;

    Caps(PreparedDepartment blueprint) {
        grades = blueprint.grades();
        stated = blueprint.facts().workforce().grades();
        cap = grades.rows().stream().mapToDouble(GradeTable.Row::cap).toArray();
    }

    double of(int grade) {
        return cap[grade];
    }

    /** Another cap for some grades, or for all that state none of their own where none is named. */
    void set(double cases, List<String> ids) {
        for (int g = 0; g < cap.length; g++) {
            String id = grades.row(g).id();
            boolean meant = ids.isEmpty() ? stated.get(id).cap().isEmpty() : ids.contains(id);
            cap[g] = meant ? cases : cap[g];
        }
    }
}

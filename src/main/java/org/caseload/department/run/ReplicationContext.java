package org.caseload.department.run;

import org.caseload.calendar.WorkingTime;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.years.YearlyPaths;
import org.caseload.engine.Timeline;
import org.caseload.random.KeyedRandom;

/**
 * What everybody in one replication shares.
 *
 * @param blueprint the study's department
 * @param luck the replication's luck
 * @param timeline its time
 * @param observer hears its facts
 * @param overload its overload factors
 * @param years what varies in it from year to year
 */
public record ReplicationContext(
        PreparedDepartment blueprint,
        KeyedRandom luck,
        Timeline timeline,
        DepartmentObserver observer,
        OverloadFactors overload,
        YearlyPaths years) {

    /** The same, with the years drawn. */
    public ReplicationContext(
            PreparedDepartment blueprint,
            KeyedRandom luck,
            Timeline timeline,
            DepartmentObserver observer,
            OverloadFactors overload) {
        this(blueprint, luck, timeline, observer, overload, blueprint.years().draw(luck));
    }

    /** Days since the first midnight simulated. */
    public double now() {
        return timeline.now();
    }

    /** The stages by number. */
    public StageTable stages() {
        return blueprint.balance().stages();
    }

    /** The grades by number. */
    public GradeTable grades() {
        return blueprint.grades();
    }

    /** The calendar of working days. */
    public WorkingTime workingTime() {
        return blueprint.workingTime();
    }
}

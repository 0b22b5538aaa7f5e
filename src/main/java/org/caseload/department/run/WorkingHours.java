package org.caseload.department.run;

import java.util.Optional;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.PartTime;
import org.caseload.random.Purpose;

/** Draws who works part time: by somebody's own luck, or by that of the post that is made for them. */
public final class WorkingHours {
    private final ReplicationContext scene;
    private final Optional<PartTime> partTime;

    /** By a department's facts and a replication's luck. */
    public WorkingHours(ReplicationContext scene) {
        this.scene = scene;
        partTime = scene.blueprint().facts().workforce().partTime();
    }

    /** Whether anybody works part time. */
    public boolean differ() {
        return partTime.isPresent();
    }

    /** Hours of somebody of a grade as a share of full time. */
    public double of(long identity, int grade) {
        GradeTable.Row row = scene.grades().row(grade);
        return partTime.isPresent() && row.isEstablished()
                ? row.fte() * partTime.get().hoursAt(scene.luck().uniform(identity, Purpose.PART_TIME, 0))
                : row.fte();
    }
}

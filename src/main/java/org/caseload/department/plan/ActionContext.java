package org.caseload.department.plan;

import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;

/**
 * What an action of the plan meets when it begins in a replication.
 *
 * @param offices the department, which it acts on
 * @param placing decides to which teams new people go, for all actions together
 * @param name the action's own name
 * @param source source number of its luck
 */
public record ActionContext(DepartmentModel offices, TeamChooser placing, String name, int source) {

    /** What everybody in the replication shares. */
    public ReplicationContext scene() {
        return offices.scene();
    }
}

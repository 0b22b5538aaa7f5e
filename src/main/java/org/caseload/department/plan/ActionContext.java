package org.caseload.department.plan;

import org.caseload.department.run.Offices;
import org.caseload.department.run.Scene;

/**
 * What an action of the plan meets when it begins in a replication.
 *
 * @param offices the department, which it acts on
 * @param placing decides to which teams new people go, for all actions together
 * @param name the action's own name
 * @param source source number of its luck
 */
record ActionContext(Offices offices, Placing placing, String name, int source) {

    /** What everybody in the replication shares. */
    Scene scene() {
        return offices.scene();
    }
}

package org.caseload.department.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.people.Worker;
import org.caseload.department.workforce.Grade;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Protection;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * The cap of each grade at present, in cases of a full-time worker past induction, infinite where there is none; and the protected
 * caseload of those who are promised one.
 */
final class Caps {
    private final GradeTable grades;
    private final Map<String, Grade> stated;
    private final Optional<Protection> protection;
    private final KeyedRandom luck;
    private final double[] cap;
    private final int newly;

    Caps(ReplicationContext scene) {
        grades = scene.grades();
        stated = scene.blueprint().facts().workforce().grades();
        protection = scene.blueprint().facts().workforce().protection();
        luck = scene.luck();
        newly = grades.find("newly-qualified");
        cap = grades.rows().stream().mapToDouble(GradeTable.Row::cap).toArray();
    }

    /** Another cap for some grades, or for all that state none of their own where none is named. */
    void set(double cases, List<String> ids) {
        for (int g = 0; g < cap.length; g++) {
            String id = grades.row(g).id();
            boolean meant = ids.isEmpty() ? stated.get(id).cap().isEmpty() : ids.contains(id);
            cap[g] = meant ? cases : cap[g];
        }
    }

    /** Whoever is newly qualified is promised a protected caseload; some get it, the others count as social workers. */
    void apply(Worker worker) {
        worker.protectedCap(Integer.MAX_VALUE);
        worker.cappedAs(cap[worker.gradeNumber()]);
        if (protection.isEmpty() || worker.gradeNumber() != newly) {
            return;
        }
        Protection promise = protection.get();
        if (luck.uniform(worker.identity(), Purpose.PROTECTED, 0)
                < promise.delivered().fraction()) {
            worker.protectedCap((int) StatedDecimals.floor(promise.promised() * worker.fte()));
        } else {
            worker.cappedAs(cap[grades.find("social-worker")]);
        }
    }
}

package org.caseload.department.run;

import org.caseload.department.casework.Case;
import org.caseload.department.people.Absences;
import org.caseload.department.people.LongLeaveProcess;
import org.caseload.department.people.Worker;
import org.caseload.department.record.AbsenceCause;

/** Who is at work: what sickness and long leave do to the staff, and to the cases of those who are away. */
final class Attendance implements Absences {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;
    private final CaseFlow flow;
    private final Redistribution redistribution;

    Attendance(ReplicationContext scene, Staff staff, Desk desk, CaseFlow flow, Redistribution redistribution) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        this.flow = flow;
        this.redistribution = redistribution;
    }

    @Override
    public double sicknessFactor(Worker worker) {
        return staff.sicknessFactor(worker);
    }

    @Override
    public void fellIll(Worker worker) {
        away(worker, AbsenceCause.SICKNESS);
    }

    @Override
    public void wentOnLeave(Worker worker) {
        away(worker, AbsenceCause.LONG_LEAVE);
    }

    private void away(Worker worker, AbsenceCause cause) {
        scene.observer().workerAbsent(scene.now(), worker.number(), cause);
        staff.presenceChanged(worker);
    }

    @Override
    public void absenceIsLong(Worker worker) {
        reallocateAll(worker);
        redistribution.lostCases(worker);
    }

    @Override
    public void returned(Worker worker) {
        scene.observer().workerReturned(scene.now(), worker.number());
        LongLeaveProcess leave = staff.leave(worker);
        if (leave == null || !leave.beginsOnReturn()) {
            staff.presenceChanged(worker);
            redistribution.back(worker);
            desk.roomAt(worker.caseload());
        }
    }

    /** All cases of a worker go to colleagues, or onto the list. */
    void reallocateAll(Worker worker) {
        while (worker.caseload().cases() > 0) {
            Case held = worker.caseload().held(0);
            flow.reallocate(worker, held);
        }
    }
}

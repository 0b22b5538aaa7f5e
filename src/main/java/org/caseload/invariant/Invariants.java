package org.caseload.invariant;

import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Spending;
import org.caseload.measure.MeasureRecorder;

/** All that is checked in every replication; each fact goes straight to the checks that it concerns. */
public final class Invariants implements DepartmentObserver {
    private final Conservation conservation = new Conservation();
    private final Ownership ownership = new Ownership();
    private final StaffLedger staff = new StaffLedger();
    private final MoneyLedger money;
    private final StockGuard stock;

    /**
     * The checks of one replication.
     *
     * @param blueprint its department
     * @param recorder whose costs are checked; hears every fact before the checks do
     */
    public Invariants(PreparedDepartment blueprint, MeasureRecorder recorder) {
        money = new MoneyLedger(recorder, blueprint.grades(), blueprint.warmUpDays());
        stock = new StockGuard(blueprint);
    }

    @Override
    public void began(Register register) {
        staff.began(register);
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        ownership.workerStarted(time, worker, team, grade, fte, ramp);
        staff.workerStarted(time, worker, team, grade, fte, ramp);
        money.workerStarted(time, worker, team, grade, fte, ramp);
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        staff.workerMoved(time, worker, from, to);
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        ownership.workerLeft(time, worker, destination);
        staff.workerLeft(time, worker, destination);
        money.workerLeft(time, worker, destination);
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        staff.workerAbsent(time, worker, cause);
    }

    @Override
    public void workerReturned(double time, int worker) {
        staff.workerReturned(time, worker);
    }

    @Override
    public void gradeChanged(double time, int worker, int grade) {
        staff.gradeChanged(time, worker, grade);
        money.gradeChanged(time, worker, grade);
    }

    @Override
    public void postsChanged(double time, int team, double posts, double vacant) {
        staff.postsChanged(time, team, posts, vacant);
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        conservation.stageEntered(time, childCase, stage, clockStarted);
        ownership.stageEntered(time, childCase, stage, clockStarted);
        stock.stageEntered(time, childCase, stage, clockStarted);
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        conservation.stageLeft(time, childCase, stage, clockStarted);
        stock.stageLeft(time, childCase, stage, clockStarted);
    }

    @Override
    public void closed(double time, int childCase) {
        conservation.closed(time, childCase);
        ownership.closed(time, childCase);
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        ownership.allocated(time, childCase, worker);
        staff.allocated(time, childCase, worker);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        ownership.released(time, childCase, worker);
        staff.released(time, childCase, worker);
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        ownership.waiting(time, childCase, stage);
        staff.waiting(time, childCase, stage);
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        ownership.stoppedWaiting(time, childCase, stage);
        staff.stoppedWaiting(time, childCase, stage);
    }

    @Override
    public void spent(double time, Spending what, int worker, double pounds) {
        money.spent(time, what, worker, pounds);
    }

    @Override
    public void midnight(int day) {
        ownership.midnight(day);
        stock.midnight(day);
    }

    @Override
    public void ended(double time) {
        conservation.ended(time);
        staff.ended(time);
        money.ended(time);
    }
}

package org.caseload.measure.state;

import java.util.Arrays;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Spending;
import org.caseload.department.workforce.GradeTable;

/**
 * What the department has cost since the start date: a running cost that changes with the staff, and what was spent on single
 * days. A project team is bought, not paid from day to day.
 */
public final class CostAccount implements DepartmentObserver {
    private static final double PER_POUND = 1e4;

    private final StaffState staff;
    private final GradeTable grades;
    private final int first;
    private final double[] perDay = new double[Contract.values().length];
    private final double[] sofar = new double[Contract.values().length];
    private final int[] unknown = new int[Contract.values().length];
    private final boolean[] undefined = new boolean[Contract.values().length];
    private double upTo;

    /** In ten-thousandths of a pound, so that pence add up exactly. */
    private double oneOff;

    /** Who was last told to be in which grade, by number. */
    private int[] grade = new int[64];

    /**
     * An account.
     *
     * @param staff hears every fact before this one does
     * @param grades what they cost
     * @param first midnight of the start date
     */
    public CostAccount(StaffState staff, GradeTable grades, int first) {
        this.staff = staff;
        this.grades = grades;
        this.first = first;
    }

    @Override
    public void began(Register register) {
        upTo = first;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int ofGrade, double fte, double ramp) {
        if (worker >= grade.length) {
            grade = Arrays.copyOf(grade, 2 * worker);
        }
        runTo(time);
        grade[worker] = ofGrade;
        count(worker, 1);
    }

    @Override
    public void gradeChanged(double time, int worker, int newGrade) {
        runTo(time);
        count(worker, -1);
        grade[worker] = newGrade;
        count(worker, 1);
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        runTo(time);
        count(worker, -1);
    }

    private void count(int worker, int sign) {
        GradeTable.Row row = grades.row(grade[worker]);
        int contract = row.contract().ordinal();
        if (row.contract() == Contract.PROJECT_TEAM) {
            return;
        }
        if (Double.isNaN(row.costPerDay())) {
            unknown[contract] += sign;
        } else {
            perDay[contract] += sign * staff.fte(worker) * row.costPerDay();
        }
    }

    @Override
    public void spent(double time, Spending what, int worker, double pounds) {
        oneOff += time >= first ? Math.rint(pounds * PER_POUND) : 0;
    }

    private void runTo(double time) {
        double days = time - upTo;
        if (days > 0) {
            for (int c = 0; c < perDay.length; c++) {
                sofar[c] += perDay[c] * days;
                undefined[c] |= unknown[c] > 0;
            }
            upTo = time;
        }
    }

    /** Pounds that staff of a contract have cost up to a moment; NaN where somebody's cost is not stated. */
    public double ofStaff(Contract contract, double time) {
        runTo(time);
        return undefined[contract.ordinal()] ? Double.NaN : sofar[contract.ordinal()];
    }

    /** Pounds spent on single days. */
    public double oneOff() {
        return oneOff / PER_POUND;
    }

    /** Pounds in all up to a moment. */
    public double total(double time) {
        return ofStaff(Contract.PERMANENT, time) + ofStaff(Contract.AGENCY, time) + oneOff();
    }
}

package org.caseload.invariant;

import java.util.Arrays;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Spending;
import org.caseload.department.workforce.GradeTable;
import org.caseload.measure.MeasureRecorder;
import org.caseload.measure.state.CostAccount;
import org.caseload.statistics.Accumulation;

/**
 * Keeps the books of money in every replication: what the measures add up day by day must be, to the penny, what comes of
 * adding up person by person (days in the grade x FTE x cost a day) and bill by bill.
 */
public final class MoneyLedger implements DepartmentObserver {
    private static final double PENNY = 0.01;

    private final CostAccount account;
    private final GradeTable grades;
    private final int first;
    private double[] fte = new double[64];
    private double[] since = new double[64];
    private int[] grade = new int[64];
    private boolean[] here = new boolean[64];
    private int known;
    private final Accumulation spent = new Accumulation();

    /**
     * The books of one replication.
     *
     * @param recorder whose costs are checked
     * @param grades what people cost
     * @param first midnight of the start date
     */
    public MoneyLedger(MeasureRecorder recorder, GradeTable grades, int first) {
        this(recorder.costs(), grades, first);
    }

    MoneyLedger(CostAccount account, GradeTable grades, int first) {
        this.account = account;
        this.grades = grades;
        this.first = first;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int ofGrade, double hours, double ramp) {
        if (worker >= here.length) {
            int size = 2 * worker;
            fte = Arrays.copyOf(fte, size);
            since = Arrays.copyOf(since, size);
            grade = Arrays.copyOf(grade, size);
            here = Arrays.copyOf(here, size);
        }
        known = Math.max(known, worker + 1);
        here[worker] = true;
        fte[worker] = hours;
        since[worker] = time;
        grade[worker] = ofGrade;
    }

    @Override
    public void gradeChanged(double time, int worker, int newGrade) {
        bill(worker, time);
        since[worker] = time;
        grade[worker] = newGrade;
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        bill(worker, time);
        here[worker] = false;
    }

    private void bill(int worker, double time) {
        double days = time - Math.max(first, since[worker]);
        GradeTable.Row row = grades.row(grade[worker]);
        if (days > 0 && row.contract() != Contract.PROJECT_TEAM) {
            spent.add(days * fte[worker] * row.costPerDay());
        }
    }

    @Override
    public void spent(double time, Spending what, int worker, double pounds) {
        if (time >= first) {
            spent.add(pounds);
        }
    }

    @Override
    public void ended(double time) {
        for (int w = 0; w < known; w++) {
            if (here[w]) {
                bill(w, time);
            }
        }
        double day = account.total(time);
        double person = spent.sum();
        boolean agree = Double.isNaN(person) ? Double.isNaN(day) : Math.abs(day - person) <= PENNY;
        if (!agree) {
            throw new IllegalStateException(
                    "costs add up to £" + day + " by day, but to £" + person + " by person and bill");
        }
    }
}

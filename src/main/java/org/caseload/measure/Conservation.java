package org.caseload.measure;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.statistics.Accumulation;

/**
 * Checks in every replication that nothing is lost: the integral of the number of open cases equals the sum of their times
 * open, clipped to the horizon; and children in = closed + open. Sums are compensated, so that rounding cannot hide a loss.
 */
public final class Conservation implements DepartmentObserver {
    private static final double TOLERANCE = 1e-9;

    private final Accumulation integral = new Accumulation();
    private final Accumulation sojourns = new Accumulation();
    private double[] openedAt = new double[1024];
    private boolean[] isOpen = new boolean[1024];
    private int cases;
    private int open;
    private long opened;
    private long closed;
    private double asOf;

    @Override
    public void stageEntered(double time, int childCase, int stage) {
        while (childCase >= openedAt.length) {
            openedAt = Arrays.copyOf(openedAt, 2 * openedAt.length);
            isOpen = Arrays.copyOf(isOpen, 2 * isOpen.length);
        }
        if (!isOpen[childCase]) {
            advance(time);
            isOpen[childCase] = true;
            openedAt[childCase] = time;
            cases = Math.max(cases, childCase + 1);
            open++;
            opened++;
        }
    }

    @Override
    public void closed(double time, int childCase) {
        if (!isOpen[childCase]) {
            throw new IllegalStateException("case " + childCase + " closes at " + time + " but was not open");
        }
        advance(time);
        isOpen[childCase] = false;
        sojourns.add(time - openedAt[childCase]);
        open--;
        closed++;
    }

    @Override
    public void ended(double time) {
        advance(time);
        int still = 0;
        for (int c = 0; c < cases; c++) {
            if (isOpen[c]) {
                sojourns.add(time - openedAt[c]);
                still++;
            }
        }
        if (opened != closed + still || still != open) {
            throw new IllegalStateException(
                    opened + " cases were opened, " + closed + " closed and " + still + " are open: a case was lost");
        }
        double difference = Math.abs(integral.sum() - sojourns.sum());
        if (!(difference <= TOLERANCE * Math.max(1, integral.sum()))) {
            throw new IllegalStateException("cases x days is " + integral.sum() + " counted by time and "
                    + sojourns.sum() + " counted by case");
        }
    }

    private void advance(double time) {
        if (time < asOf) {
            throw new IllegalStateException("time went back from " + asOf + " to " + time);
        }
        integral.add(open * (time - asOf));
        asOf = time;
    }
}

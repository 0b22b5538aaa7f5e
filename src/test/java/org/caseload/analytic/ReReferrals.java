package org.caseload.analytic;

import org.caseload.department.record.DepartmentObserver;

/** Counts referrals as the official rate does: those whose child had been referred in the year before. */
final class ReReferrals implements DepartmentObserver {
    private static final double YEAR = 365;

    private int all;
    private int again;

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        all++;
        again += time - previousReferral <= YEAR ? 1 : 0;
    }

    double share() {
        return (double) again / all;
    }

    /** Children referred a day. */
    double perDay(double days) {
        return all / days;
    }
}

package org.caseload.measure.state;

import java.util.Arrays;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.caseload.quantity.StatedDecimals;

/**
 * What the last year brought the permanent social workers: leavers, and working days lost to sickness, by team; and where
 * leavers went since the start date.
 */
public final class StaffYear implements DepartmentObserver {
    private static final int YEAR = 365;

    private final StaffState staff;
    private final WorkingTime workingTime;
    private final int first;
    private final int midnights;

    /** By destination, in billionths of an FTE. */
    private final double[] gone = new double[Destination.values().length];

    private boolean[] permanent = new boolean[0];
    private boolean[] ill = new boolean[64];

    /** By team: billionths of an FTE that left; FTE ill now; and FTE x working time of all who fell ill less that of all who came back. */
    private double[] left = new double[0];

    private double[] away = new double[0];
    private double[] since = new double[0];

    /** By team and midnight: billionths of an FTE that left, and working days lost, up to then. */
    private double[][] leftBy = new double[0][0];

    private double[][] lostBy = new double[0][0];

    /**
     * Nothing has happened yet.
     *
     * @param staff tells who is in which team
     * @param workingTime tells how long somebody is ill
     * @param first day of the simulation that is the start date
     * @param days days read from the start date
     */
    public StaffYear(StaffState staff, WorkingTime workingTime, int first, int days) {
        this.staff = staff;
        this.workingTime = workingTime;
        this.first = first;
        midnights = first + days + 2;
    }

    @Override
    public void began(Register register) {
        int teams = register.teams().size();
        permanent = new boolean[register.grades().size()];
        for (int g = 0; g < permanent.length; g++) {
            permanent[g] = register.roles().get(g) == Role.SOCIAL_WORKER
                    && register.contracts().get(g) == Contract.PERMANENT;
        }
        left = new double[teams];
        away = new double[teams];
        since = new double[teams];
        leftBy = new double[teams][midnights];
        lostBy = new double[teams][midnights];
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        if (cause == AbsenceCause.SICKNESS && permanent[staff.grade(worker)]) {
            if (worker >= ill.length) {
                ill = Arrays.copyOf(ill, 2 * worker);
            }
            ill[worker] = true;
            falls(staff.team(worker), worker, time);
        }
    }

    private void falls(int team, int worker, double time) {
        away[team] += staff.fte(worker);
        since[team] += staff.fte(worker) * workingTime.elapsed(time);
    }

    @Override
    public void workerReturned(double time, int worker) {
        if (worker < ill.length && ill[worker]) {
            ill[worker] = false;
            recovers(staff.team(worker), worker, time);
        }
    }

    private void recovers(int team, int worker, double time) {
        double until = staff.fte(worker) * workingTime.elapsed(time);
        away[team] -= staff.fte(worker);
        since[team] -= until;
    }

    /** Days lost up to now stay with the team that lost them. */
    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        if (worker < ill.length && ill[worker]) {
            recovers(from, worker, time);
            falls(to, worker, time);
        }
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        workerReturned(time, worker);
        if (permanent[staff.grade(worker)]) {
            left[staff.team(worker)] += StatedDecimals.count(staff.fte(worker));
        }
        if (time >= first && staff.holdsCases(worker)) {
            gone[destination.ordinal()] += StatedDecimals.count(staff.fte(worker));
        }
    }

    @Override
    public void midnight(int day) {
        if (day < midnights) {
            double now = workingTime.elapsed(day);
            for (int t = 0; t < left.length; t++) {
                leftBy[t][day] = left[t];
                lostBy[t][day] = away[t] * now - since[t];
            }
        }
    }

    /** FTE of leavers of some teams in the year before a midnight; undefined before a year has passed. */
    public double leavers(TeamScope scope, int day) {
        return StatedDecimals.number(over(leftBy, scope, day));
    }

    /** Working days lost to sickness in some teams in the year before a midnight, in FTE x days. */
    public double daysLost(TeamScope scope, int day) {
        return over(lostBy, scope, day);
    }

    /** Working days of the year before a midnight. */
    public double workingDays(int day) {
        return workingTime.elapsed(day) - workingTime.elapsed(day - YEAR);
    }

    /** FTE of social workers who left for a destination since the start date. */
    public double goneTo(Destination destination) {
        return StatedDecimals.number(gone[destination.ordinal()]);
    }

    private double over(double[][] upTo, TeamScope scope, int day) {
        if (day - YEAR < first) {
            return Double.NaN;
        }
        double sum = 0;
        for (int t = 0; t < upTo.length; t++) {
            sum += scope.includes(t) ? upTo[t][day] - upTo[t][day - YEAR] : 0;
        }
        return sum;
    }
}

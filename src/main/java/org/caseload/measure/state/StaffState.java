package org.caseload.measure.state;

import java.util.Arrays;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.caseload.quantity.StatedDecimals;

/** Who is in post, in which team, and how many cases each holds: the state of the staff, kept up to date by the facts. */
public final class StaffState implements DepartmentObserver {
    private int[] team = new int[64];
    private int[] grade = new int[64];
    private int[] cases = new int[64];
    private double[] fte = new double[64];
    private double[] ramp = new double[64];

    /** When each joined the council, in days of the simulation; negative for before it. */
    private double[] since = new double[64];

    private boolean[] here = new boolean[64];
    private boolean[] away = new boolean[64];
    private boolean[] ill = new boolean[64];
    private boolean[] without = new boolean[64];

    /** The workers in post, by rising number. */
    private int[] inPost = new int[64];

    private int count;
    private double[] posts = new double[0];
    private double[] vacant = new double[0];

    /** By team, in billionths of an FTE. */
    private double[] started = new double[0];

    private double[] gone = new double[0];
    private boolean[] holdsCases = new boolean[0];
    private boolean running;

    @Override
    public void began(Register register) {
        posts = new double[register.teams().size()];
        vacant = new double[posts.length];
        started = new double[posts.length];
        gone = new double[posts.length];
        holdsCases = new boolean[register.roles().size()];
        for (int g = 0; g < holdsCases.length; g++) {
            holdsCases[g] = register.roles().get(g) == Role.SOCIAL_WORKER;
        }
    }

    /** From now on starters and leavers count. */
    public void countFromNow() {
        Arrays.fill(started, 0);
        Arrays.fill(gone, 0);
        running = true;
    }

    @Override
    public void workerStarted(double time, int worker, int inTeam, int atGrade, double hours, double atRamp) {
        while (worker >= team.length) {
            grow();
        }
        team[worker] = inTeam;
        grade[worker] = atGrade;
        fte[worker] = hours;
        ramp[worker] = atRamp;
        since[worker] = time;
        here[worker] = true;
        if (holdsCases[atGrade]) {
            inPost[count++] = worker;
            started[inTeam] += running ? StatedDecimals.count(hours) : 0;
        }
    }

    private void grow() {
        int size = 2 * team.length;
        team = Arrays.copyOf(team, size);
        grade = Arrays.copyOf(grade, size);
        cases = Arrays.copyOf(cases, size);
        fte = Arrays.copyOf(fte, size);
        ramp = Arrays.copyOf(ramp, size);
        since = Arrays.copyOf(since, size);
        here = Arrays.copyOf(here, size);
        away = Arrays.copyOf(away, size);
        ill = Arrays.copyOf(ill, size);
        without = Arrays.copyOf(without, size);
        inPost = Arrays.copyOf(inPost, size);
    }

    @Override
    public void workerServedBefore(double time, int worker, double joined) {
        since[worker] = joined;
    }

    @Override
    public void workerWithoutCases(double time, int worker) {
        without[worker] = true;
    }

    @Override
    public void workerTakesCases(double time, int worker) {
        without[worker] = false;
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        team[worker] = to;
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        here[worker] = false;
        if (holdsCases[grade[worker]]) {
            int place = Arrays.binarySearch(inPost, 0, count, worker);
            System.arraycopy(inPost, place + 1, inPost, place, --count - place);
            gone[team[worker]] += running ? StatedDecimals.count(fte[worker]) : 0;
        }
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        away[worker] = true;
        ill[worker] = cause == AbsenceCause.SICKNESS;
    }

    @Override
    public void workerReturned(double time, int worker) {
        away[worker] = false;
        ill[worker] = false;
    }

    @Override
    public void rampChanged(double time, int worker, double newRamp) {
        ramp[worker] = newRamp;
    }

    @Override
    public void gradeChanged(double time, int worker, int newGrade) {
        grade[worker] = newGrade;
    }

    @Override
    public void postsChanged(double time, int ofTeam, double newPosts, double newVacant) {
        posts[ofTeam] = newPosts;
        vacant[ofTeam] = newVacant;
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        cases[worker]++;
    }

    @Override
    public void released(double time, int childCase, int worker) {
        cases[worker]--;
    }

    /** Whether somebody is of a grade that holds cases. */
    boolean holdsCases(int worker) {
        return holdsCases[grade[worker]];
    }

    /** Whether somebody of such a grade holds no cases all the same. */
    public boolean isWithoutCases(int worker) {
        return without[worker];
    }

    /** How many are in post. */
    public int inPost() {
        return count;
    }

    /** The n-th in post, by rising number; n from 0. */
    public int whoIsInPost(int n) {
        return inPost[n];
    }

    /** Whether somebody is there and of a grade that holds cases. */
    public boolean inPost(int worker) {
        return here[worker] && holdsCases[grade[worker]];
    }

    /** Whether somebody is away, for whatever cause. */
    public boolean absent(int worker) {
        return away[worker];
    }

    /** Whether somebody is off sick. */
    public boolean ill(int worker) {
        return ill[worker];
    }

    /** Number of a worker's team. */
    public int team(int worker) {
        return team[worker];
    }

    /** Number of a worker's grade. */
    public int grade(int worker) {
        return grade[worker];
    }

    /** Cases that a worker holds. */
    public int cases(int worker) {
        return cases[worker];
    }

    /** A worker's hours as a share of full time. */
    public double fte(int worker) {
        return fte[worker];
    }

    /** Part of a full caseload that a worker in induction is given; 1 past induction. */
    public double ramp(int worker) {
        return ramp[worker];
    }

    /** Days for which a worker has been with the council at a moment. */
    public double service(int worker, double time) {
        return time - since[worker];
    }

    /** Posts of a team, in billionths of an FTE, as are the three that follow. */
    public double posts(int ofTeam) {
        return StatedDecimals.count(posts[ofTeam]);
    }

    /** Posts of a team that nobody holds. */
    public double vacant(int ofTeam) {
        return StatedDecimals.count(vacant[ofTeam]);
    }

    /** Who started in a team since the counting began. */
    public double started(int ofTeam) {
        return started[ofTeam];
    }

    /** Who left a team since the counting began. */
    public double gone(int ofTeam) {
        return gone[ofTeam];
    }
}

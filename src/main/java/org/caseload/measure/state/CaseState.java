package org.caseload.measure.state;

import java.util.Arrays;
import java.util.TreeMap;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Register;
import org.caseload.quantity.StatedDecimals;

/**
 * How many cases are open in each stage, how many wait, and what flowed through in the last weeks and the last year: kept up
 * to date by the facts.
 */
public final class CaseState implements DepartmentObserver {
    private static final int YEAR = 365;
    private static final int FOUR_WEEKS = 28;

    private final WorkingTime workingTime;
    private final double[] limit;
    private int[] open = new int[0];
    private int waiting;
    private double waitingSince;
    private double[] enteredList = new double[256];

    /** By day: children still waiting who began to wait on it. */
    private final int[] waitingFrom;

    /** The same for days before the first midnight. */
    private final TreeMap<Integer, Integer> waitingFromBefore = new TreeMap<>();

    /** A day from the first midnight on before which nobody began to wait who still does: time only goes forward. */
    private int nobodyBefore;

    private final int[] referred;
    private final int[] reReferred;
    private final int[] closed;
    private final int[] diverted;
    private final double conferenceLimit;
    private final int[] conferences;
    private final int[] conferencesOnTime;
    private final int[][] finished;
    private final int[][] onTime;
    private final OpenPastLimit[] pastLimit;

    /**
     * A state in which nothing has happened.
     *
     * @param workingTime the calendar
     * @param limit by stage: statutory limit in working days, NaN for none
     * @param conferenceLimit limit of conferences in working days
     * @param days days simulated in all
     */
    public CaseState(WorkingTime workingTime, double[] limit, double conferenceLimit, int days) {
        this.workingTime = workingTime;
        this.limit = limit.clone();
        this.conferenceLimit = conferenceLimit;
        conferences = new int[days + 2];
        conferencesOnTime = new int[days + 2];
        waitingFrom = new int[days + 2];
        referred = new int[days + 2];
        reReferred = new int[days + 2];
        closed = new int[days + 2];
        diverted = new int[days + 2];
        finished = new int[limit.length][days + 2];
        onTime = new int[limit.length][days + 2];
        pastLimit = new OpenPastLimit[limit.length];
        for (int s = 0; s < limit.length; s++) {
            pastLimit[s] = hasLimit(s) ? new OpenPastLimit(workingTime, limit[s], days) : null;
        }
    }

    @Override
    public void began(Register register) {
        open = new int[register.stages().size()];
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        referred[(int) time]++;
        reReferred[(int) time] += time - previousReferral <= YEAR ? 1 : 0;
    }

    @Override
    public void diverted(double time, int children) {
        diverted[(int) time] += children;
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        closed[(int) time]++;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        open[stage]++;
        if (hasLimit(stage)) {
            pastLimit[stage].change(workingTime.elapsed(clockStarted), 1);
        }
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        open[stage]--;
        if (hasLimit(stage)) {
            int day = (int) time;
            finished[stage][day]++;
            double since = workingTime.elapsed(clockStarted);
            double taken = workingTime.elapsed(time) - since;
            pastLimit[stage].change(since, -1);
            onTime[stage][day] += StatedDecimals.isAtMost(taken, limit[stage]) ? 1 : 0;
        }
    }

    @Override
    public void conferenceHeld(double time, int childCase, double enquiryStartedAt) {
        double taken = workingTime.elapsed(time) - workingTime.elapsed(enquiryStartedAt);
        conferences[(int) time]++;
        conferencesOnTime[(int) time] += StatedDecimals.isAtMost(taken, conferenceLimit) ? 1 : 0;
    }

    @Override
    public void closed(double time, int childCase) {
        closed[(int) time]++;
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        if (childCase >= enteredList.length) {
            enteredList = Arrays.copyOf(enteredList, Math.max(childCase + 1, 2 * enteredList.length));
        }
        enteredList[childCase] = time;
        waiting++;
        beganToWait(time, 1);
        waitingSince += time;
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        waiting--;
        beganToWait(enteredList[childCase], -1);
        waitingSince = waiting == 0 ? 0 : waitingSince - enteredList[childCase];
    }

    private void beganToWait(double time, int more) {
        if (time >= 0) {
            waitingFrom[(int) time] += more;
        } else {
            int day = (int) Math.floor(time);
            int count = waitingFromBefore.merge(day, more, Integer::sum);
            if (count == 0) {
                waitingFromBefore.remove(day);
            }
        }
    }

    /** Open cases in a stage. */
    public int open(int stage) {
        return open[stage];
    }

    /** Open cases in all stages. */
    public int openInAll() {
        return Arrays.stream(open).sum();
    }

    /** Children on the list of unallocated cases. */
    public int waiting() {
        return waiting;
    }

    /** Mean days that those on the list have waited so far; undefined when it is empty. */
    public double meanWait(double now) {
        return waiting == 0 ? Double.NaN : now - waitingSince / waiting;
    }

    /** Children who have waited for more than so many days at a midnight: all but those who began since. */
    public int waitingOver(int days, int day) {
        int lately = 0;
        for (int before : waitingFromBefore.tailMap(day - days).values()) {
            lately += before;
        }
        for (int d = Math.max(0, day - days); d <= day; d++) {
            lately += waitingFrom[d];
        }
        return waiting - lately;
    }

    /** Days since the earliest day on which somebody who still waits began to; undefined when nobody waits. */
    public double longestWait(int day) {
        if (!waitingFromBefore.isEmpty()) {
            return day - waitingFromBefore.firstKey();
        }
        while (nobodyBefore < day && waitingFrom[nobodyBefore] == 0) {
            nobodyBefore++;
        }
        return waiting > 0 ? day - nobodyBefore : Double.NaN;
    }

    /** Children referred in the four weeks before a midnight, or since the first. */
    public double referredInFourWeeks(int day, int first) {
        return over(referred, day, first, FOUR_WEEKS);
    }

    /** Children kept from a referral by early help in the four weeks before a midnight, or since the first. */
    public double divertedInFourWeeks(int day, int first) {
        return over(diverted, day, first, FOUR_WEEKS);
    }

    /** Cases closed, those ended at the front door included, in the four weeks before a midnight, or since the first. */
    public double closedInFourWeeks(int day, int first) {
        return over(closed, day, first, FOUR_WEEKS);
    }

    /** Share of the last year's referrals whose child had been referred within a year before, in %. */
    public double reReferralShare(int day, int first) {
        return share(over(reReferred, day, first, YEAR), over(referred, day, first, YEAR));
    }

    /** Share of the cases that left a stage in the last year within its limit, in %. */
    public double onTimeShare(int stage, int day, int first) {
        return share(over(onTime[stage], day, first, YEAR), over(finished[stage], day, first, YEAR));
    }

    /** Cases that left a stage in the last year, of which the share is taken. */
    public double finishedInYear(int stage, int day, int first) {
        return over(finished[stage], day, first, YEAR);
    }

    /** Open cases of a stage past its limit at a midnight. */
    public int pastLimit(int stage, int day) {
        return pastLimit[stage].at(day);
    }

    /** Conferences held in the four weeks before a midnight, or since the first. */
    public double conferencesInFourWeeks(int day, int first) {
        return over(conferences, day, first, FOUR_WEEKS);
    }

    /** Conferences of the last year, of which the share is taken. */
    public double conferencesInYear(int day, int first) {
        return over(conferences, day, first, YEAR);
    }

    /** Share of the conferences of the last year held within their limit, in %. */
    public double conferencesOnTimeShare(int day, int first) {
        return share(over(conferencesOnTime, day, first, YEAR), over(conferences, day, first, YEAR));
    }

    /** Whether a stage has a time limit. */
    public boolean hasLimit(int stage) {
        return !Double.isNaN(limit[stage]);
    }

    private static double share(double part, double whole) {
        return Double.isNaN(whole) || whole == 0 ? Double.NaN : 100 * part / whole;
    }

    private static double over(int[] perDay, int day, int first, int window) {
        int from = Math.max(first, day - window);
        if (from >= day) {
            return Double.NaN;
        }
        int sum = 0;
        for (int d = from; d < day; d++) {
            sum += perDay[d];
        }
        return sum;
    }
}

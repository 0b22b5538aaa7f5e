package org.caseload.measure.state;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;

/**
 * How many different workers held each case within the last year. A pair of case and worker counts while the worker holds the
 * case and for a year from the day they no longer do; since releases come in order of time, so do the ends of those years.
 */
public final class WorkersOfChildren implements DepartmentObserver {
    private static final double YEAR = 365;
    private static final double HELD = Double.POSITIVE_INFINITY;
    private static final int MANY = 3;
    private static final int NONE = -1;

    /** By pair: its case, its worker, when it was last released, and the case's pair before it. */
    private int[] caseOf = new int[4096];

    private int[] workerOf = new int[4096];
    private double[] released = new double[4096];
    private int[] before = new int[4096];
    private int pairs;

    /** By case: its latest pair, and how many of its pairs count. */
    private int[] latest = new int[0];

    private int[] workers = new int[0];

    /** Every release in order of time: the pair and when. The first of them, {@link #expired}, are over a year ago. */
    private int[] releasedPair = new int[4096];

    private double[] releasedAt = new double[4096];
    private int releases;
    private int expired;
    private int counting;
    private int cases;
    private int withMany;

    @Override
    public void allocated(double time, int childCase, int worker) {
        if (childCase >= latest.length) {
            int known = latest.length;
            latest = Arrays.copyOf(latest, Math.max(1024, 2 * childCase));
            workers = Arrays.copyOf(workers, latest.length);
            Arrays.fill(latest, known, latest.length, NONE);
        }
        int pair = find(childCase, worker);
        if (pair == NONE) {
            pair = add(childCase, worker);
            changes(childCase, 1);
        } else if (Double.isNaN(released[pair])) {
            changes(childCase, 1);
        }
        released[pair] = HELD;
    }

    private int find(int childCase, int worker) {
        int pair = latest[childCase];
        while (pair != NONE && workerOf[pair] != worker) {
            pair = before[pair];
        }
        return pair;
    }

    private int add(int childCase, int worker) {
        if (pairs == caseOf.length) {
            caseOf = Arrays.copyOf(caseOf, 2 * pairs);
            workerOf = Arrays.copyOf(workerOf, 2 * pairs);
            released = Arrays.copyOf(released, 2 * pairs);
            before = Arrays.copyOf(before, 2 * pairs);
        }
        caseOf[pairs] = childCase;
        workerOf[pairs] = worker;
        before[pairs] = latest[childCase];
        latest[childCase] = pairs;
        return pairs++;
    }

    @Override
    public void released(double time, int childCase, int worker) {
        int pair = find(childCase, worker);
        released[pair] = time;
        if (releases == releasedPair.length) {
            releasedPair = Arrays.copyOf(releasedPair, 2 * releases);
            releasedAt = Arrays.copyOf(releasedAt, 2 * releases);
        }
        releasedPair[releases] = pair;
        releasedAt[releases++] = time;
    }

    private void changes(int childCase, int by) {
        cases -= workers[childCase] > 0 ? 1 : 0;
        withMany -= workers[childCase] >= MANY ? 1 : 0;
        workers[childCase] += by;
        counting += by;
        cases += workers[childCase] > 0 ? 1 : 0;
        withMany += workers[childCase] >= MANY ? 1 : 0;
    }

    /** Takes the state to a moment. */
    public void now(double time) {
        while (expired < releases && releasedAt[expired] <= time - YEAR) {
            int pair = releasedPair[expired];
            if (released[pair] == releasedAt[expired++]) {
                released[pair] = Double.NaN;
                changes(caseOf[pair], -1);
            }
        }
    }

    /** Different workers of a case in the year before, on average over cases that somebody held in it. */
    public double mean() {
        return cases == 0 ? Double.NaN : (double) counting / cases;
    }

    /** Share of those cases that three or more workers held, in %. */
    public double shareWithMany() {
        return cases == 0 ? Double.NaN : 100.0 * withMany / cases;
    }
}

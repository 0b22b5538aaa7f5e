package org.caseload.experiment.audit;

import java.util.Arrays;
import java.util.BitSet;
import org.caseload.result.story.StoryPeriod.PassedOn;

/**
 * Follows cases from hand to hand within one moment: a case that is released and then allocated, or joins the list, at the same
 * moment was passed on.
 */
final class PassingOn {
    private static final int NOBODY = -1;

    /** What one worker passed on at one moment. */
    private static final class Moment {
        private double time = Double.NaN;
        private int cases;
        private int waiting;
        private final BitSet colleagues = new BitSet();
    }

    private Moment[] moments = new Moment[64];
    private int[] releasedBy = new int[0];
    private double[] releasedAt = new double[0];

    /** A worker gives up a case. */
    void released(double time, int childCase, int worker) {
        if (childCase >= releasedBy.length) {
            int size = Math.max(childCase + 1, 2 * releasedBy.length + 1024);
            int known = releasedBy.length;
            releasedBy = Arrays.copyOf(releasedBy, size);
            releasedAt = Arrays.copyOf(releasedAt, size);
            Arrays.fill(releasedBy, known, size, NOBODY);
        }
        releasedBy[childCase] = worker;
        releasedAt[childCase] = time;
    }

    /** A colleague takes a case; the worker who gave it up at this moment, or -1. */
    int allocated(double time, int childCase, int to) {
        int from = from(time, childCase);
        if (from != NOBODY) {
            moment(time, from).cases++;
            moment(time, from).colleagues.set(to);
        }
        return from;
    }

    /** A case joins the list; the worker who gave it up at this moment, or -1. */
    int waiting(double time, int childCase) {
        int from = from(time, childCase);
        if (from != NOBODY) {
            moment(time, from).cases++;
            moment(time, from).waiting++;
        }
        return from;
    }

    /** What a worker has passed on at this moment so far. */
    PassedOn by(int worker, double time) {
        Moment moment = moment(time, worker);
        return new PassedOn(moment.cases, moment.colleagues.cardinality(), moment.waiting);
    }

    private int from(double time, int childCase) {
        return childCase < releasedBy.length && releasedAt[childCase] == time ? releasedBy[childCase] : NOBODY;
    }

    private Moment moment(double time, int worker) {
        if (worker >= moments.length) {
            moments = Arrays.copyOf(moments, Math.max(worker + 1, 2 * moments.length));
        }
        if (moments[worker] == null) {
            moments[worker] = new Moment();
        }
        Moment moment = moments[worker];
        if (moment.time != time) {
            moment.time = time;
            moment.cases = 0;
            moment.waiting = 0;
            moment.colleagues.clear();
        }
        return moment;
    }
}

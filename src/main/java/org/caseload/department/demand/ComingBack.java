package org.caseload.department.demand;

import java.util.Arrays;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Law;
import org.caseload.random.Purpose;

/** Closed children who will be referred again, each at a time of their own. One alarm for the next of them. */
public final class ComingBack {
    /** Hears of a child who comes back. */
    public interface Return {
        /**
         * A child is referred again.
         *
         * @param child the child's identity
         * @param episode which case of theirs it will be, from 1
         * @param previousReferral when they were last referred before
         */
        void cameBack(long child, int episode, double previousReferral);
    }

    private final double probability;
    private final Law lag;
    private final KeyedRandom luck;
    private final Timeline timeline;
    private final Return back;
    private final Timer next;
    private long[] child = new long[64];
    private int[] episode = new int[64];
    private double[] before = new double[64];
    private double[] time = new double[64];
    private int size;

    /**
     * Nobody yet.
     *
     * @param probability chance that a closed child comes back, 0 to 1
     * @param lag time from closure to the next referral
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param back hears of them
     */
    public ComingBack(double probability, Law lag, KeyedRandom luck, Timeline timeline, Return back) {
        this.probability = probability;
        this.lag = lag;
        this.luck = luck;
        this.timeline = timeline;
        this.back = back;
        next = new Timer(timeline, EventPriority.ARRIVAL, this::comeBack);
    }

    /** A child's case is closed; whether they come back, and when, is their own luck. */
    public void closed(long closedChild, int closedEpisode, double referredAt) {
        closed(closedChild, closedEpisode, referredAt, 1);
    }

    /** The same where children come back so many times as often. */
    public void closed(long closedChild, int closedEpisode, double referredAt, double times) {
        if (probability > 0 && luck.uniform(closedChild, Purpose.RETURNS, closedEpisode) < times * probability) {
            double wait = lag.quantile(luck.uniform(closedChild, Purpose.RETURN_LAG, closedEpisode));
            willComeBack(closedChild, closedEpisode + 1, referredAt, timeline.now() + wait);
        }
    }

    /** A child closed before the start will come back at a time. */
    public void willComeBack(long closedChild, int nextEpisode, double referredAt, double when) {
        if (size == time.length) {
            child = Arrays.copyOf(child, 2 * size);
            episode = Arrays.copyOf(episode, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
            time = Arrays.copyOf(time, 2 * size);
        }
        int place = size++;
        while (place > 0 && when < time[(place - 1) >>> 1]) {
            move((place - 1) >>> 1, place);
            place = (place - 1) >>> 1;
        }
        put(place, closedChild, nextEpisode, referredAt, when);
        next.at(time[0]);
    }

    private void comeBack() {
        long first = child[0];
        int firstEpisode = episode[0];
        double firstBefore = before[0];
        removeFirst();
        if (size > 0) {
            next.at(time[0]);
        }
        back.cameBack(first, firstEpisode, firstBefore);
    }

    private void removeFirst() {
        size--;
        int place = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && time[below + 1] < time[below]) {
                below++;
            }
            if (time[below] >= time[size]) {
                break;
            }
            move(below, place);
            place = below;
            below = 2 * place + 1;
        }
        move(size, place);
    }

    private void move(int from, int to) {
        put(to, child[from], episode[from], before[from], time[from]);
    }

    private void put(int place, long who, int which, double referredAt, double when) {
        child[place] = who;
        episode[place] = which;
        before[place] = referredAt;
        time[place] = when;
    }
}

package org.caseload.engine;

import java.util.Objects;

/**
 * An alarm on a timeline that can be set, moved and cancelled again and again without creating anything new. What it does
 * may set it anew. One timer has at most one moment at a time.
 */
public final class Timer {

    private final Timeline timeline;
    private final Alarm alarm;

    /**
     * A timer that is not yet set.
     *
     * @param timeline the timeline it belongs to
     * @param turn its place among events at the same moment
     * @param what what happens
     */
    public Timer(Timeline timeline, EventPriority turn, Runnable what) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        this.alarm = new Alarm(timeline.clock(), turn, Objects.requireNonNull(what, "what"));
    }

    /**
     * Sets the timer, or moves it where it is already set. It goes behind all others of its turn at that moment, also when
     * moved to the moment it already had.
     *
     * @param time in days from the start
     * @throws IllegalArgumentException where the time is NaN, infinite or before now
     */
    public void at(double time) {
        timeline.requireAhead(time);
        double moment = time + 0.0; // -0.0 would print differently
        if (isSet()) {
            timeline.agenda().move(alarm, moment);
        } else {
            alarm.moveTo(moment);
            timeline.agenda().add(alarm);
        }
    }

    /** Unsets the timer; does nothing where it is not set. */
    public void cancel() {
        if (isSet()) {
            timeline.agenda().remove(alarm);
            alarm.moveTo(Alarm.NEVER);
        }
    }

    /** Whether it is still to go off; already false while it goes off. */
    public boolean isSet() {
        return alarm.time() >= 0;
    }

    /**
     * The moment it is set to, in days from the start.
     *
     * @throws IllegalStateException where it is not set
     */
    public double time() {
        if (!isSet()) {
            throw new IllegalStateException("the timer is not set");
        }
        return alarm.time();
    }
}

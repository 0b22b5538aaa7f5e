package org.caseload.engine;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The library's event behind a {@link Timer}, with what {@link FutureEventList} needs to find its place. */
final class Alarm extends Event {

    /** The library's own mark of an event that is not on the list. */
    static final double NEVER = -10;

    /** Room for 2⁵⁶ settings in the order within a turn. */
    private static final int TURN_BITS = 56;

    private final Runnable what;
    private final long firstRank;

    /** Its rank among alarms of the same moment: the turn in the high bits, the order of setting below. */
    private long rank;

    /** No list of a later day. */
    static final int TODAY = -1;

    /** Its place on the agenda, or in the list of its day, which both keep; below 0 while it is not there. */
    int place = -1;

    /** The list of {@link LaterDays} in which it stands, or {@link #TODAY}. */
    int list = TODAY;

    Alarm(Simulator clock, EventPriority turn, Runnable what) {
        super(clock);
        this.what = what;
        this.firstRank = (long) turn.ordinal() << TURN_BITS;
        priority = turn.ordinal();
    }

    /** Sets the exact moment; the library's own scheduling takes a delay, and now + delay is rounded. */
    void moveTo(double time) {
        eventTime = time;
    }

    /** Puts it behind everything of its turn that was set before. */
    void queue(long order) {
        rank = firstRank + order;
    }

    /** Whether it comes before another: a strict order, so no two alarms are ever equal. */
    boolean precedes(Alarm other) {
        return eventTime < other.eventTime || eventTime == other.eventTime && rank < other.rank;
    }

    @Override
    public void actions() {
        what.run();
    }
}

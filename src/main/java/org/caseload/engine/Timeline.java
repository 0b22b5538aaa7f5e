package org.caseload.engine;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * The time of one replication and what is still to happen in it. Time runs in days from 0. Alarms are set through {@link
 * Timer}. Not for use by several threads; independent of every other timeline.
 */
public final class Timeline {

    private final FutureEventList agenda = new FutureEventList();
    private final Clock clock = new Clock(agenda);
    private long happened;

    /** The present moment, in days from the start. */
    public double now() {
        return clock.time();
    }

    /** How many events have happened so far. */
    public long happened() {
        return happened;
    }

    /**
     * Lets everything due up to and including the horizon happen, in order of time and turn, then sets the clock to the
     * horizon. May be called again with a later horizon.
     *
     * @param horizon in days from the start, finite and not before {@link #now()}
     * @throws IllegalArgumentException for any other horizon
     */
    public void runUntil(double horizon) {
        requireAhead(horizon);
        Event next = clock.nextUpTo(horizon);
        while (next != null) {
            happened++;
            next.actions();
            next = clock.nextUpTo(horizon);
        }
        clock.setTo(horizon);
    }

    /** The library's clock, for the events of this room. */
    Simulator clock() {
        return clock;
    }

    FutureEventList agenda() {
        return agenda;
    }

    /** Refuses NaN, infinity and the past; without tolerance, because a moment before now is an error of the model. */
    void requireAhead(double time) {
        if (!(time >= clock.time() && time < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "time " + time + " is not a moment from now (" + clock.time() + ") onwards");
        }
    }

    /** The library's simulator with a run loop that stops at a horizon without an event of its own. */
    private static final class Clock extends Simulator {

        Clock(FutureEventList agenda) {
            super(agenda);
            stopped = false; // or the library hands out no event
        }

        /** Takes the next event off the list and advances to it; null where none is due by the horizon. */
        Event nextUpTo(double horizon) {
            Event first = eventList.getFirst();
            return first == null || first.time() > horizon ? null : removeFirstEvent();
        }

        void setTo(double time) {
            currentTime = time;
        }
    }
}

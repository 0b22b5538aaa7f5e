package org.caseload.department.people;

import java.util.ArrayDeque;
import java.util.Deque;
import org.caseload.department.years.FactorPath;
import org.caseload.department.years.YearlyPaths;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.quantity.Rate;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * A market that supplies only so many people a year, one by one and by chance. Each takes the post whose search has been through for
 * longest, or works elsewhere where there is none.
 */
public final class Market {

    private final double perDay;
    private final FactorPath ease;
    private final KeyedRandom luck;
    private final Timer next;
    private final Deque<Requisition> waiting = new ArrayDeque<>();
    private long index;
    private double at;

    /**
     * A market from now on.
     *
     * @param supply how many people it supplies
     * @param more how many more a day, since posts grow; below 0 where they become fewer
     * @param years how easily people are found, from year to year
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     */
    public Market(Rate supply, double more, YearlyPaths years, KeyedRandom luck, Timeline timeline) {
        this.perDay = Math.max(0, supply.perDay() + more);
        this.ease = years.recruitment();
        this.luck = luck;
        at = timeline.now();
        next = new Timer(timeline, EventPriority.STAFFING, this::someoneIsFound);
        if (perDay > 0) {
            setNext();
        }
    }

    private void setNext() {
        at = ease.after(
                at, luck.exponential(Identity.of(Source.CANDIDATE.number(), index++), Purpose.SUPPLY, 0) / perDay);
        next.at(at);
    }

    /** A search has been through and waits its turn. */
    void waits(Requisition requisition) {
        waiting.add(requisition);
    }

    /** It is withdrawn. */
    void noLongerWaits(Requisition requisition) {
        waiting.remove(requisition);
    }

    private void someoneIsFound() {
        setNext();
        if (!waiting.isEmpty()) {
            waiting.remove().found();
        }
    }
}

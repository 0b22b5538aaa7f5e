package org.caseload.department.people;

import org.caseload.department.workforce.Recruitment;
import org.caseload.department.years.YearlyPaths;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Law;
import org.caseload.random.Purpose;

/**
 * The search for a post's next holder: from opening to the day somebody starts, again from the beginning when the offer
 * comes to nothing.
 */
public final class Requisition {
    /** Hears that somebody starts. */
    public interface Hiring {
        /** The person found for a post starts today. */
        void starts(Post post);
    }

    private final Post post;
    private final Law timeToStart;
    private final double dropOut;
    private final YearlyPaths years;
    private final KeyedRandom luck;
    private final Timeline timeline;
    private final Hiring hiring;
    private final Market market;
    private final Timer day;
    private boolean waiting;
    private int attempt;

    /**
     * A requisition that is not yet open.
     *
     * @param post for which post
     * @param recruitment how long it takes
     * @param years how easily people are found, from year to year
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param hiring hears of the start
     * @param market the market of which it waits its turn, or null where there is always somebody
     */
    public Requisition(
            Post post,
            Recruitment recruitment,
            YearlyPaths years,
            KeyedRandom luck,
            Timeline timeline,
            Hiring hiring,
            Market market) {
        this.post = post;
        this.timeToStart = recruitment.timeToStart().law();
        this.dropOut = recruitment.dropOut().fraction();
        this.years = years;
        this.luck = luck;
        this.timeline = timeline;
        this.hiring = hiring;
        this.market = market;
        day = new Timer(timeline, EventPriority.STAFFING, this::arrive);
    }

    /** Opens it today, for the next holder; does nothing if it is open already. */
    public void open() {
        if (!isOpen()) {
            post.nextSuccessor();
            attempt = 0;
            search();
        }
    }

    /** Was opened before the start: the person found starts, or drops out, in so many days. */
    public void openSince(double daysLeft) {
        post.nextSuccessor();
        attempt = 0;
        day.at(years.recruitment().after(timeline.now(), daysLeft));
    }

    /** Was opened before the start, and waits its turn already. */
    public void waitsAlready() {
        post.nextSuccessor();
        waitForTheMarket();
    }

    /** Withdraws it. */
    public void withdraw() {
        day.cancel();
        if (waiting) {
            waiting = false;
            market.noLongerWaits(this);
        }
    }

    /** Whether somebody is being looked for. */
    public boolean isOpen() {
        return day.isSet() || waiting;
    }

    /** The post it is for. */
    public Post post() {
        return post;
    }

    private void search() {
        double usual = timeToStart.quantile(luck.uniform(post.successor(), Purpose.TIME_TO_START, attempt));
        day.at(years.recruitment().after(timeline.now(), usual));
    }

    private void arrive() {
        if (luck.uniform(post.successor(), Purpose.DROP_OUT, attempt) < years.dropOut(dropOut, timeline.now())) {
            attempt++;
            search();
        } else if (market != null) {
            waitForTheMarket();
        } else {
            hiring.starts(post);
        }
    }

    private void waitForTheMarket() {
        waiting = true;
        market.waits(this);
    }

    /** The market has somebody, who starts today. */
    void found() {
        waiting = false;
        hiring.starts(post);
    }
}

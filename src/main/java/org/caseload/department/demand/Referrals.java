package org.caseload.department.demand;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.years.FactorPath;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Source;

/**
 * The first-time referrals of one replication: base demand, and a source of its own for a growing trend and for every dated
 * increase.
 */
public final class Referrals {
    /** Hears of a referred group. */
    public interface Arrival {
        /**
         * A group is referred.
         *
         * @param family the family's identity
         * @param size how many children
         */
        void referred(long family, int size);
    }

    private final Arrival arrival;
    private final Timeline timeline;
    private final List<Stream> streams = new ArrayList<>();

    /**
     * The referrals of a replication, not yet begun.
     *
     * @param profile what is known of demand
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param arrival hears of them
     */
    public Referrals(DemandProfile profile, KeyedRandom luck, Timeline timeline, Arrival arrival) {
        this.arrival = arrival;
        this.timeline = timeline;
        double[] base = profile.perDay();
        FactorPath wander = profile.wander(luck);
        for (int day = 0; day < base.length; day++) {
            base[day] *= wander.at(day);
        }
        streams.add(new Stream(new ReferralSource(Source.REFERRALS.number(), base, profile, luck)));
        if (profile.hasTrend()) {
            streams.add(new Stream(new ReferralSource(Source.GROWTH.number(), growth(base, profile), profile, luck)));
        }
        for (DemandStep step : profile.steps()) {
            if (step.isIncrease()) {
                streams.add(new Stream(new ReferralSource(step.source(), extra(base, step, profile), profile, luck)));
            }
        }
    }

    private static double[] growth(double[] base, DemandProfile profile) {
        double[] perDay = new double[base.length];
        for (int day = 0; day < base.length; day++) {
            perDay[day] = base[day] * (grown(profile, day) - 1);
        }
        return perDay;
    }

    private static double[] extra(double[] base, DemandStep step, DemandProfile profile) {
        double[] perDay = new double[base.length];
        for (int day = 0; day < base.length; day++) {
            perDay[day] = base[day] * grown(profile, day) * (step.on(day) - 1);
        }
        return perDay;
    }

    /** What a growing trend multiplies by; a decline thins every source instead. */
    private static double grown(DemandProfile profile, int day) {
        return Math.max(1, profile.trendOn(day));
    }

    /** Begins. */
    public void begin() {
        streams.forEach(Stream::next);
    }

    /** One source with its alarm. */
    private final class Stream {
        private final ReferralSource source;
        private final Timer timer;

        Stream(ReferralSource source) {
            this.source = source;
            timer = new Timer(timeline, EventPriority.ARRIVAL, this::arrive);
        }

        void next() {
            if (source.next()) {
                timer.at(source.time());
            }
        }

        private void arrive() {
            long family = source.family();
            int size = source.size();
            next();
            arrival.referred(family, size);
        }
    }
}

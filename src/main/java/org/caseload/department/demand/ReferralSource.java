package org.caseload.department.demand;

import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.NamedSources;
import org.caseload.random.Purpose;

/**
 * One keyed source of referred groups: a Poisson process whose times come from inverting the cumulative rate with unit
 * exponentials. A reduction of demand leaves arrivals out by keyed thinning, so that every base arrival is shared by all
 * strategies.
 */
public final class ReferralSource {
    /** The draw that thins by a declining trend: beyond those of the dated steps. */
    private static final int TREND = 0x1000;

    private final int source;
    private final KeyedRandom luck;
    private final double[] perDay;
    private final DemandProfile profile;
    private int day;
    private double dayPassed;
    private double used;
    private double target;
    private long index = -1;
    private double time;

    ReferralSource(int source, double[] perDay, DemandProfile profile, KeyedRandom luck) {
        this.source = source;
        this.perDay = perDay;
        this.profile = profile;
        this.luck = luck;
    }

    /** Moves to the next group that is not left out; false when there is none before the end of the days. */
    public boolean next() {
        do {
            if (!advance()) {
                return false;
            }
        } while (isLeftOut());
        return true;
    }

    /** When the group is referred, in days. */
    public double time() {
        return time;
    }

    /** The family's identity; its children are the members. */
    public long family() {
        return Identity.of(source, index);
    }

    /** How many children it is. */
    public int size() {
        return profile.sizes().size(luck.uniform(family(), Purpose.GROUP_SIZE, 0));
    }

    private boolean advance() {
        index++;
        target += luck.exponential(Identity.of(source, index), Purpose.ARRIVAL, 0);
        while (day < perDay.length && used + perDay[day] * (1 - dayPassed) < target) {
            used += perDay[day] * (1 - dayPassed);
            dayPassed = 0;
            day++;
        }
        if (day >= perDay.length) {
            return false;
        }
        dayPassed += (target - used) / perDay[day];
        used = target;
        time = day + Math.min(dayPassed, 1);
        return true;
    }

    private boolean isLeftOut() {
        if (profile.trendOn(day) < 1 && isThinned(TREND, profile.trendOn(day))) {
            return true;
        }
        for (int s = 0; s < profile.steps().size(); s++) {
            DemandStep step = profile.steps().get(s);
            double kept = step.isIncrease() ? 1 : step.on(day);
            if (kept < 1 && isThinned(NamedSources.index(step.source()), kept)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThinned(int index, double kept) {
        return luck.uniform(family(), Purpose.THINNING, index) >= kept;
    }
}

package org.caseload.department.demand;

import org.caseload.random.Draw;
import org.caseload.random.Identity;
import org.caseload.random.Luck;

/**
 * One keyed source of referred groups: a Poisson process whose times come from inverting the cumulative rate with unit
 * exponentials. A reduction of demand leaves arrivals out by keyed thinning, so that every base arrival is shared by all
 * strategies.
 */
public final class ReferralSource {
    private final int source;
    private final Luck luck;
    private final double[] perDay;
    private final DemandProfile profile;
    private int day;
    private double dayPassed;
    private double used;
    private double target;
    private long index = -1;
    private double time;

    ReferralSource(int source, double[] perDay, DemandProfile profile, Luck luck) {
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
        return profile.sizes().size(luck.uniform(family(), Draw.GROUP_SIZE, 0));
    }

    private boolean advance() {
        index++;
        target += luck.exponential(Identity.of(source, index), Draw.ARRIVAL, 0);
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
        for (int s = 0; s < profile.steps().size(); s++) {
            DemandProfile.Step step = profile.steps().get(s);
            if (step.factor() < 1
                    && time >= step.from()
                    && time < step.until()
                    && luck.uniform(family(), Draw.THINNING, step.source() & 0xfff) >= step.factor()) {
                return true;
            }
        }
        return false;
    }
}

package org.caseload.history.learning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.caseload.history.KindOfWork;
import org.caseload.random.Law;

/**
 * What is published of a kind of work, before a council's lists are looked at.
 *
 * @param work the kind of work
 * @param law how long it lasts, in days of its clock
 * @param england how long it lasts in England, in days of its clock; the same law where nothing is published of the council
 * @param workingDays whether its clock counts working days
 * @param goesOn the share that goes on to each other kind of work, those that the pathway has; the rest is closed
 */
public record Expected(KindOfWork work, Law law, Law england, boolean workingDays, Map<KindOfWork, Double> goesOn) {
    /** Copies the table. */
    public Expected {
        Map<KindOfWork, Double> copy = new EnumMap<>(KindOfWork.class);
        copy.putAll(goesOn);
        goesOn = Collections.unmodifiableMap(copy);
    }

    /** Whether something else is published of the council than of England. */
    public boolean isOwn() {
        return !law.equals(england);
    }

    /** The mean length as it is published of the council, in days of its clock. */
    public double publishedMean() {
        return law.mean();
    }

    /** The mean length in England. */
    public double englandMean() {
        return england.mean();
    }

    /** The median length in England. */
    public double englandMedian() {
        return england.median();
    }

    /** The ages at which bands of length end, rising, in days of the clock: those of official statistics, with finer ones below. */
    public double[] edges() {
        return switch (work) {
            case ASSESSMENT -> new double[] {0, 10, 20, 30, 40, 45, 50, 60, 90};
            case CHILD_IN_NEED -> new double[] {30, 91, 183, 365, 730, 2000};
            case PROTECTION_PLAN -> new double[] {91, 183, 274, 365, 457, 548, 730, 1096};
            case LOOKED_AFTER -> new double[] {30, 91, 183, 365, 730, 1096, 1826, 3652, 6575};
        };
    }
}

package org.caseload.department.length;

import org.caseload.department.workforce.Sickness;
import org.caseload.random.Law;

/**
 * What stops a case while its worker holds it, at a given sickness and turnover: absences shorter than the one on which
 * cases are reallocated, and changes of worker, each of which adds handover work.
 */
public final class Interruptions {
    private static final int STEPS = 400;

    private final double shortRate;
    private final Law shortLaw;
    private final double longRate;
    private final Law longLaw;
    private final double longAfter;
    private final double leavingRate;
    private final double handover;

    // Long sums that every round of a balance asks for: kept.
    private final double meanShort;
    private final double meanLong;
    private final double absentShare;
    private final double handoverRate;

    /**
     * The interruptions at given rates.
     *
     * @param shortRate short spells per present working day
     * @param shortLaw length of a short spell in working days
     * @param longRate long spells per present working day
     * @param longLaw length of a long spell in working days
     * @param longAfter working day of an absence on which cases are reallocated
     * @param leavingRate those who leave or go on long leave, per worker and working day
     * @param handover work that a change of worker adds, in working days
     */
    public Interruptions(
            double shortRate,
            Law shortLaw,
            double longRate,
            Law longLaw,
            double longAfter,
            double leavingRate,
            double handover) {
        this.shortRate = shortRate;
        this.shortLaw = shortLaw;
        this.longRate = longRate;
        this.longLaw = longLaw;
        this.longAfter = longAfter;
        this.leavingRate = leavingRate;
        this.handover = handover;
        meanShort = meanUpTo(shortLaw);
        meanLong = meanUpTo(longLaw);
        double stopped = shortRate * meanShort + longRate * meanLong;
        absentShare = stopped / (1 + stopped);
        double becomeLong =
                shortRate * (1 - shortLaw.cumulative(longAfter)) + longRate * (1 - longLaw.cumulative(longAfter));
        handoverRate = leavingRate + becomeLong * (1 - absentShare);
    }

    /** The interruptions of a department, given how many leave or go on long leave. */
    public static Interruptions of(Sickness sickness, double leavingPerWorkingDay, double handover) {
        return new Interruptions(
                sickness.shortSpells().spells().perDay(),
                sickness.shortSpells().length().law(),
                sickness.longSpells().spells().perDay(),
                sickness.longSpells().length().law(),
                sickness.reallocateAfter().workingDays(),
                leavingPerWorkingDay,
                handover);
    }

    /** Share of working time for which the worker of a case is absent. */
    public double absentShare() {
        return absentShare;
    }

    /** Share of workers who are absent, for however long. */
    public double absentWorkers() {
        double away = shortRate * shortLaw.mean() + longRate * longLaw.mean();
        return away / (1 + away);
    }

    /** Share of workers who have been absent so long that they hold no cases. */
    public double longAbsentWorkers() {
        double away = shortRate * shortLaw.mean() + longRate * longLaw.mean();
        double beyond = shortRate * (shortLaw.mean() - meanShort) + longRate * (longLaw.mean() - meanLong);
        return beyond / (1 + away);
    }

    /** Absences that become so long that the cases are reallocated, per worker and working day. */
    public double longAbsencesBegun() {
        return handoverRate - leavingRate;
    }

    /** Changes of worker per case and working day, from leaving and long absence. */
    public double handoverRate() {
        return handoverRate;
    }

    /** Time lost per unit of work, for a case that needs its worker. */
    public double stoppagePerWork() {
        double present = 1 - absentShare();
        return 1 / (present - handoverRate() * handover) - 1;
    }

    /** Time lost per unit of work, for a case that does not need its worker: handovers only. */
    public double handoverPerWork() {
        return 1 / (1 - handoverRate() * handover) - 1;
    }

    /** Work that a change of worker adds, in working days. */
    public double handover() {
        return handover;
    }

    /** Interruptions begun per present working day. */
    double beginRate() {
        return shortRate + longRate + leavingRate;
    }

    /** Chance that one interruption stops the case for at most so many working days. */
    double lengthCumulative(double days) {
        if (days < 0 || beginRate() == 0) {
            return days < 0 ? 0 : 1;
        }
        double shorter = shortRate * spellCumulative(shortLaw, days)
                + longRate * spellCumulative(longLaw, days)
                + (days >= handover ? leavingRate : 0);
        return shorter / beginRate();
    }

    private double spellCumulative(Law law, double days) {
        double within = law.cumulative(Math.min(days, longAfter));
        return days >= longAfter + handover ? 1 : within;
    }

    private double meanUpTo(Law law) {
        double sum = 0;
        double step = longAfter / STEPS;
        for (int i = 0; i < STEPS; i++) {
            sum += 1 - law.cumulative((i + 0.5) * step);
        }
        return Math.min(sum * step, law.mean());
    }
}

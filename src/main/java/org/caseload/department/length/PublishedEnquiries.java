package org.caseload.department.length;

import org.caseload.department.casework.Conference;
import org.caseload.department.casework.DurationBasis;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Law;

/**
 * Takes out of published enquiries what they already contain: ordinary sickness and handovers. One factor on their work,
 * solved so that a department at reference conditions holds the published share of conferences on time; an enquiry is never
 * longer than the stage that it ends.
 */
public final class PublishedEnquiries {
    private static final double WORKING_PER_DAY = 253 / 365.25;

    private final StageTable stages;
    private final int leadsTo;
    private final double entryDelay;
    private final double limit;
    private final double[] visits;
    private final double[][] totals;
    private final Interruptions ordinary = ReferenceConditions.interruptions();

    private PublishedEnquiries(StageTable stages, Conference conference, int leadsTo, double entryDelay) {
        this.stages = stages;
        this.leadsTo = leadsTo;
        this.entryDelay = entryDelay;
        limit = conference.limit().workingDays();
        visits = stages.visits();
        totals = PublishedDurations.totals(limit, ordinary);
    }

    /** The enquiries of a pathway as work. */
    static Enquiry of(Conference conference, StageTable stages, double entryDelay) {
        int leadsTo = stages.find(conference.before());
        double factor = factor(conference, stages, entryDelay);
        Law law = conference.enquiry().law();
        return new Enquiry(
                leadsTo,
                factor == 1 ? law : law.scaled(factor),
                conference.limit().workingDays());
    }

    /** The factor from published enquiries to work; 1 for enquiries that are work already. */
    public static double factor(Conference conference, StageTable stages, double entryDelay) {
        if (conference.durationsAre() == DurationBasis.WORK) {
            return 1;
        }
        int leadsTo = stages.find(conference.before());
        PublishedEnquiries enquiries = new PublishedEnquiries(stages, conference, leadsTo, entryDelay);
        Law law = conference.enquiry().law();
        return PublishedDurations.solve(factor -> enquiries.onTime(law, factor), publishedOnTime(conference));
    }

    /** The published share on time, for printing. */
    public static double publishedOnTime(Conference conference) {
        return conference
                .publishedOnTime()
                .map(share -> share.fraction())
                .orElse(conference.enquiry().law().cumulative(conference.limit().workingDays()));
    }

    /** Share of conferences on time over all stages that lead to one, with enquiries multiplied by a factor. */
    private double onTime(Law enquiry, double factor) {
        double onTime = 0;
        double all = 0;
        for (int s = 0; s < visits.length; s++) {
            for (StageTable.Destination branch : stages.row(s).destinations()) {
                double flow = branch.stage() == leadsTo ? visits[s] * branch.share() : 0;
                all += flow;
                onTime += flow > 0 ? flow * onTime(s, branch.work(), enquiry, factor) : 0;
            }
        }
        return all > 0 ? onTime / all : 1;
    }

    private double onTime(int stage, Law whole, Law enquiry, double factor) {
        boolean stops = stages.row(stage).kind().needsTheWorker();
        double step = limit / PublishedDurations.CELLS;
        double before = within(0, stage, whole, enquiry, factor);
        double sum = before;
        for (int cell = 0; cell < PublishedDurations.CELLS; cell++) {
            double by = within((cell + 1) * step, stage, whole, enquiry, factor);
            double work = (cell + 0.5) * step;
            double done =
                    stops ? PublishedDurations.within(limit - work, work * ordinary.beginRate(), limit, totals) : 1;
            sum += (by - before) * done;
            before = by;
        }
        return sum;
    }

    /** Chance that the work of an enquiry, cut at that of its stage, is at most so many working days. */
    private double within(double days, int stage, Law whole, Law enquiry, double factor) {
        double delay = stage == stages.first() ? entryDelay : 0;
        double inBase = stages.row(stage).kind().working() ? days + delay : (days + delay) / WORKING_PER_DAY;
        return 1 - (1 - whole.cumulative(inBase)) * (1 - enquiry.cumulative(days / factor));
    }
}

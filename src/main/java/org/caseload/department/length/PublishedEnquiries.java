package org.caseload.department.length;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.ClockKind;
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

    private final double step;
    private final List<Ending> endings = new ArrayList<>();

    /** By cell of the limit: chance that an enquiry whose work is that long is held on time. */
    private final double[] done = new double[PublishedDurations.CELLS];

    private PublishedEnquiries(StageTable stages, Conference conference, double entryDelay) {
        double limit = conference.limit().workingDays();
        step = limit / PublishedDurations.CELLS;
        Interruptions ordinary = ReferenceConditions.interruptions();
        double[][] totals = PublishedDurations.totals(limit, ordinary);
        for (int cell = 0; cell < done.length; cell++) {
            double work = (cell + 0.5) * step;
            done[cell] = PublishedDurations.within(limit - work, work * ordinary.beginRate(), limit, totals);
        }
        int leadsTo = stages.find(conference.before());
        double[] visits = stages.visits();
        for (int s = 0; s < visits.length; s++) {
            for (StageTable.Destination branch : stages.row(s).destinations()) {
                double flow = branch.stage() == leadsTo ? visits[s] * branch.share() : 0;
                if (flow > 0) {
                    double delay = s == stages.first() ? entryDelay : 0;
                    endings.add(ending(stages.row(s).kind(), branch.work(), flow, delay));
                }
            }
        }
    }

    /**
     * Cases of one stage that go on to a conference.
     *
     * @param flow how many, for each referral let in
     * @param stops whether their enquiries stand still with their worker
     * @param longer by working days in steps of a cell, from 0: share of them whose stage takes more work than that
     */
    private record Ending(double flow, boolean stops, double[] longer) {}

    private Ending ending(ClockKind kind, Law whole, double flow, double delay) {
        double[] longer = new double[PublishedDurations.CELLS + 1];
        for (int cell = 0; cell < longer.length; cell++) {
            double days = cell * step;
            double inBase = kind.working() ? days + delay : (days + delay) / WORKING_PER_DAY;
            longer[cell] = 1 - whole.cumulative(inBase);
        }
        return new Ending(flow, kind.needsTheWorker(), longer);
    }

    /**
     * The enquiries of a pathway as work.
     *
     * @param factor from published enquiries to work
     */
    static Enquiry of(Conference conference, StageTable stages, double factor) {
        Law law = conference.enquiry().law();
        return new Enquiry(
                stages.find(conference.before()),
                factor == 1 ? law : law.scaled(factor),
                conference.limit().workingDays());
    }

    /** The factor from published enquiries to work; 1 for enquiries that are work already. */
    static double factor(Conference conference, StageTable stages, double entryDelay) {
        if (conference.durationsAre() == DurationBasis.WORK) {
            return 1;
        }
        PublishedEnquiries enquiries = new PublishedEnquiries(stages, conference, entryDelay);
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
        double[] longer = new double[PublishedDurations.CELLS + 1];
        for (int cell = 0; cell < longer.length; cell++) {
            longer[cell] = 1 - enquiry.cumulative(cell * step / factor);
        }
        double onTime = 0;
        double all = 0;
        for (Ending ending : endings) {
            all += ending.flow();
            onTime += ending.flow() * onTime(ending, longer);
        }
        return all > 0 ? onTime / all : 1;
    }

    /** The work of an enquiry is cut at that of its stage: it is longer than so many days where both are. */
    private double onTime(Ending ending, double[] longer) {
        double before = 1 - ending.longer()[0] * longer[0];
        double sum = before;
        for (int cell = 0; cell < done.length; cell++) {
            double by = 1 - ending.longer()[cell + 1] * longer[cell + 1];
            sum += (by - before) * (ending.stops() ? done[cell] : 1);
            before = by;
        }
        return sum;
    }
}

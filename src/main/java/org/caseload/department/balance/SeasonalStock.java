package org.caseload.department.balance;

import java.util.Arrays;
import java.util.List;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.quantity.Span;

/**
 * How many more or fewer cases are open on the start date than on average over a steady year, because fewer are referred in
 * August and at weekends, and none is worked on over Christmas. The flows of the last two years are followed day by day, as
 * expected; what came before was as on average.
 */
final class SeasonalStock {
    private static final int DAYS = 730;
    private static final int SAME_DAY_PASSES = 4;
    private static final double MIDDLE = 0.5;
    private static final int LONGEST_HOLIDAY = 14;

    private final double[] referred;
    private final double[] returned;
    private final WorkingTime workingTime;

    /** Working half-days at each midnight, from {@link #DAYS} before the start to the start, and those at noon. */
    private final int[] atMidnight = new int[DAYS + 1];

    private final int[] atNoon = new int[DAYS];

    /**
     * The season of a start.
     *
     * @param demand who is referred when
     * @param calendar its first day is the start date
     * @param workingTime the working days
     */
    SeasonalStock(Demand demand, SimulationCalendar calendar, WorkingTime workingTime) {
        this.workingTime = workingTime;
        for (int i = 0; i <= DAYS; i++) {
            atMidnight[i] = (int) StrictMath.rint(2 * workingTime.elapsed(i - DAYS));
        }
        for (int i = 0; i < DAYS; i++) {
            atNoon[i] = (int) StrictMath.rint(2 * workingTime.elapsed(i - DAYS + MIDDLE));
        }
        referred = new double[DAYS];
        returned = new double[DAYS];
        Span decidedIn = demand.frontDoor().decidedIn();
        double days = decidedIn.isWorking() ? 2 * decidedIn.workingDays() : decidedIn.days();
        int longest = (int) StrictMath.ceil(days) + LONGEST_HOLIDAY;
        for (int day = -DAYS - longest; day < 0; day++) {
            double noon = day + MIDDLE;
            double decided =
                    decidedIn.isWorking() ? workingTime.after(noon, decidedIn.workingDays()) : noon + decidedIn.days();
            int place = (int) StrictMath.ceil(decided) - 1 + DAYS;
            if (place >= 0 && place < DAYS) {
                referred[place] += demand.season().factor(calendar.monthOf(day))
                        * demand.weekdays().factor(calendar.weekdayOf(day));
                returned[place] += 1;
            }
        }
    }

    /**
     * By stage: open cases on the start date over those of an average day.
     *
     * @param stages the pathway
     * @param flow by stage: cases that start it a day, on average
     * @param entry cases that start the first stage from outside a day, on average
     * @param workPerDay by stage: work done on a case in a calendar day
     * @param workBefore work that is over in the first stage when a case starts it
     * @param firstTime share of referrals who do not come back, and so follow the season
     */
    double[] times(
            StageTable stages, double[] flow, double entry, double[] workPerDay, double workBefore, double firstTime) {
        int count = stages.count();
        Kernel[][] kernels = new Kernel[count][];
        for (int s = 0; s < count; s++) {
            double before = s == stages.first() ? workBefore : 0;
            double perDay = workPerDay[s];
            boolean working = stages.row(s).kind().working();
            List<StageTable.Destination> branches = stages.row(s).destinations();
            kernels[s] = branches.stream()
                    .filter(branch -> branch.share() > 0)
                    .map(branch -> new Kernel(branch, before, perDay, working))
                    .toArray(Kernel[]::new);
        }
        double[][] in = new double[count][DAYS];
        for (int day = 0; day < DAYS; day++) {
            double let = entry * (firstTime * referred[day] + (1 - firstTime) * returned[day]);
            double[] earlier = new double[count];
            earlier[stages.first()] = let;
            for (int s = 0; s < count; s++) {
                for (Kernel kernel : kernels[s]) {
                    if (kernel.to != StageTable.CLOSED && flow[s] > 0) {
                        earlier[kernel.to] += kernel.leaving(day, in[s], flow[s]);
                    }
                }
            }
            passOnTheSameDay(day, kernels, earlier, in);
        }
        double[] times = new double[count];
        for (int s = 0; s < count; s++) {
            double mean = 0;
            double there = 0;
            for (Kernel kernel : kernels[s]) {
                mean += flow[s] * kernel.share * kernel.meanDays;
                there += kernel.open(in[s], flow[s]);
            }
            times[s] = mean > 0 && there > 0 ? there / mean : 1;
        }
        return times;
    }

    private static void passOnTheSameDay(int day, Kernel[][] kernels, double[] earlier, double[][] in) {
        for (int s = 0; s < in.length; s++) {
            in[s][day] = earlier[s];
        }
        for (int pass = 0; pass < SAME_DAY_PASSES; pass++) {
            double[] now = earlier.clone();
            for (int s = 0; s < in.length; s++) {
                for (Kernel kernel : kernels[s]) {
                    if (kernel.to != StageTable.CLOSED) {
                        now[kernel.to] += in[s][day] * kernel.share * kernel.over(day, day + 1);
                    }
                }
            }
            for (int s = 0; s < in.length; s++) {
                in[s][day] = now[s];
            }
        }
    }

    /** One branch of a stage: how many of the cases that start it at noon of a day have gone by a midnight. */
    private final class Kernel {
        private final int to;
        private final double share;
        private final double meanDays;
        private final boolean working;

        /** By whole days since the day of the start: share that has gone where working days are spread evenly. */
        private final double[] evenly = new double[DAYS];

        /** By working half-days since the start. */
        private final double[] byHalfDays;

        /** By days, or working half-days, since the start: share that goes on a day, or a working day, that begins then. */
        private final double[] going;

        /** The last of these that is not 0: nobody goes later, who need not be counted. */
        private final int longest;

        Kernel(StageTable.Destination branch, double before, double workPerDay, boolean working) {
            to = branch.stage();
            share = branch.share();
            meanDays = Math.max(0, branch.work().mean() - before) / workPerDay;
            this.working = working;
            for (int i = 0; i < DAYS; i++) {
                evenly[i] = branch.work().cumulative((i + MIDDLE) * workPerDay + before);
            }
            byHalfDays = new double[working ? 2 * DAYS + 1 : 0];
            double workPerHalfDay = workPerDay / workingTime.workingDaysPerDay() / 2;
            Arrays.setAll(byHalfDays, i -> i == 0 ? 0 : branch.work().cumulative(i * workPerHalfDay + before));
            going = new double[working ? 2 * DAYS - 1 : DAYS];
            Arrays.setAll(
                    going, i -> working ? byHalfDays[i + 2] - byHalfDays[i] : i == 0 ? 0 : evenly[i] - evenly[i - 1]);
            int last = going.length - 1;
            while (last > 0 && going[last] == 0) {
                last--;
            }
            longest = last;
        }

        /** Share of those who started on a day that has gone by a midnight. */
        double over(int started, int midnight) {
            return working ? byHalfDays[atMidnight[midnight] - atNoon[started]] : evenly[midnight - started - 1];
        }

        /** Cases that go on a day, of those who started on earlier days. */
        double leaving(int day, double[] in, double flow) {
            double leaving = flow * (1 - evenly[day]);
            if (working && atMidnight[day + 1] == atMidnight[day]) {
                return share * leaving;
            }
            if (working) {
                int midnight = atMidnight[day];
                int first = 0;
                while (first < day && midnight - atNoon[first] > longest) {
                    first++;
                }
                for (int started = first; started < day; started++) {
                    leaving += in[started] * going[midnight - atNoon[started]];
                }
            } else {
                for (int started = Math.max(0, day - longest); started < day; started++) {
                    leaving += in[started] * going[day - started];
                }
            }
            return share * leaving;
        }

        /** Cases open at the start. */
        double open(double[] in, double flow) {
            double open = flow * meanDays;
            for (int started = 0; started < DAYS; started++) {
                open += in[started] * (1 - over(started, DAYS)) - flow * (1 - evenly[DAYS - 1 - started]);
            }
            return share * open;
        }
    }
}

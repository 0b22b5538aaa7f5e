package org.caseload.experiment.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.quantity.StatedDecimals;
import org.caseload.result.story.StoryPeriod;

/** What is noted of one period while it goes on. */
final class PeriodNotes {
    final List<StoryPeriod.Joined> joined = new ArrayList<>();
    final List<StoryPeriod.Left> left = new ArrayList<>();
    final List<AbsenceNote> absences = new ArrayList<>();
    int referred;
    int closed;
    int waited;
    int mostWaiting;
    private final LocalDate from;
    private final LocalDate until;
    private final int[] finished;
    private final int[] late;
    private final double[] longest;
    private final int[] child;

    PeriodNotes(LocalDate from, LocalDate until, int stages) {
        this.from = from;
        this.until = until;
        finished = new int[stages];
        late = new int[stages];
        longest = new double[stages];
        child = new int[stages];
    }

    /** A case left a stage after so many working days of its clock. */
    void finished(int stage, int childCase, double taken, double limit) {
        finished[stage]++;
        late[stage] += taken > limit && !StatedDecimals.isAtMost(taken, limit) ? 1 : 0;
        if (taken > longest[stage] || child[stage] == 0) {
            longest[stage] = taken;
            child[stage] = childCase + 1;
        }
    }

    /** The period, with stages named and limits stated; a stage without a limit is left out. */
    StoryPeriod period(List<String> stages, double[] limits) {
        List<StoryPeriod.Timeliness> timeliness = new ArrayList<>();
        for (int s = 0; s < limits.length; s++) {
            if (!Double.isNaN(limits[s])) {
                timeliness.add(new StoryPeriod.Timeliness(
                        stages.get(s),
                        (int) limits[s],
                        finished[s],
                        late[s],
                        (int) StatedDecimals.ceiling(longest[s]),
                        child[s]));
            }
        }
        return new StoryPeriod(
                from,
                until,
                joined,
                left,
                absences.stream().map(AbsenceNote::told).toList(),
                referred,
                closed,
                waited,
                mostWaiting,
                timeliness);
    }
}

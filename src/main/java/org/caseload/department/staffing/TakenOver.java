package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.length.Interruptions;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * How many cases those who start in a team, or come back to it after a long absence, take over from colleagues. Whenever one's
 * capacity grows, new cases fill it, and each working morning until it is full one more case comes from a colleague: cases of a
 * family together, the whole of it even where less would do. In a large team so much is given out in a day that one is often full before
 * the first morning.
 */
public final class TakenOver {
    private final List<Growth> growths = new ArrayList<>();
    private final double workingPerDay;

    /**
     * How often somebody's capacity grows by how much.
     *
     * @param perWorkingDay how often
     * @param cases by so many comfortable cases
     */
    private record Growth(double perWorkingDay, double cases) {}

    /**
     * Of a team.
     *
     * @param workforce the staff it belongs to
     * @param grades its grades
     * @param team the team
     * @param balanced its steady staff
     * @param interruptions how often somebody is ill for long
     * @param workingPerDay working days to a calendar day
     */
    public TakenOver(
            Workforce workforce,
            GradeTable grades,
            Team team,
            TeamBalance balanced,
            Interruptions interruptions,
            double workingPerDay) {
        this.workingPerDay = workingPerDay;
        double onLeave = workforce
                .longLeave()
                .map(leave -> leave.rate().perDay() * (1 - leave.shareAway()))
                .orElse(0.0);
        for (int g = 0; g < grades.count(); g++) {
            GradeTable.Row row = grades.row(g);
            if (row.role() != Role.SOCIAL_WORKER || row.contract() == Contract.PROJECT_TEAM) {
                continue;
            }
            double people = team.inPost().getOrDefault(row.id(), 0.0) * row.holding() / row.fte();
            double coming =
                    row.contract() == Contract.AGENCY ? balanced.agency().starting() : 0;
            double hired = balanced.hiredPerDay() * balanced.hiredShare()[g];
            starting(row, (hired + coming) * row.holding() / row.fte() / workingPerDay);
            double leave = row.contract() == Contract.PERMANENT ? onLeave / workingPerDay : 0;
            double back = people * (interruptions.longAbsencesBegun() + leave);
            growths.add(new Growth(back, row.comfortable() * row.fte()));
        }
    }

    private void starting(GradeTable.Row row, double perWorkingDay) {
        InductionRamp ramp = row.induction();
        double before = 0;
        for (int step = 0; step < ramp.steps(); step++) {
            double grown = Math.max(0, ramp.share(step) - before);
            growths.add(new Growth(perWorkingDay, grown * row.comfortable() * row.fte()));
            before = ramp.share(step);
        }
    }

    /**
     * Cases taken over a working day.
     *
     * @param load the team's load over what it can carry: above 1 nobody takes over more than is comfortable
     * @param allocated cases given out in the team a working day, all of which whoever has least to do gets
     * @param family children who are moved together
     */
    public double perWorkingDay(double load, double allocated, double family) {
        double taken = 0;
        for (Growth growth : growths) {
            double room = growth.cases() * Math.min(1, load);
            double first = onMorning(0, room, allocated);
            double cases = first * family;
            for (int morning = 1; morning * (1 + allocated) < room; morning++) {
                cases += onMorning(morning, room, allocated);
            }
            taken += growth.perWorkingDay() * Math.min(room, cases);
        }
        return taken;
    }

    /**
     * The chance that there is room on a morning, the first being 0: nothing is given out before it if capacity grew on a day off, and on a
     * working day what is given out from that moment on, which is any of the day.
     */
    private double onMorning(int morning, double room, double allocated) {
        double left = room - morning * (1 + allocated);
        if (left <= 0) {
            return 0;
        }
        double onWorkingDay = allocated > left ? left / allocated : 1;
        return workingPerDay * onWorkingDay + 1 - workingPerDay;
    }

    /** The same where they fill up at once, from colleagues alone. */
    public double perWorkingDayAtOnce(double load) {
        double taken = 0;
        for (Growth growth : growths) {
            taken += growth.perWorkingDay() * growth.cases() * Math.min(1, load);
        }
        return taken;
    }
}

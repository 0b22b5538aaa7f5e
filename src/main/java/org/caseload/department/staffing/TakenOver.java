package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.length.Interruptions;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * How many cases those who start in a team, or come back to it after a long absence, take over from colleagues. Whenever one's
 * capacity grows, new cases fill it, and each morning until it is full one more case comes from a colleague: cases of a family
 * together, the whole of it even where less would do.
 */
public final class TakenOver {
    private static final double MIDDLE = 0.5;

    private final List<Growth> growths = new ArrayList<>();

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
            double going = workforce
                    .agency()
                    .filter(agency -> row.contract() == Contract.AGENCY)
                    .map(Agency::goingPerDay)
                    .orElse(0.0);
            double hired = balanced.leaversPerDay() * balanced.hiredShare()[g] * row.holding() / row.fte();
            starting(row, (hired + people * going) / workingPerDay);
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
            double mornings = (room + MIDDLE * allocated) / (1 + allocated);
            taken += growth.perWorkingDay() * Math.min(room, mornings + family - 1);
        }
        return taken;
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

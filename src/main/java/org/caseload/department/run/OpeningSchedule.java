package org.caseload.department.run;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caseload.calendar.Dates;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.Placement;
import org.caseload.department.plan.PostsRule;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.department.plan.TeamOpening;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Span;

/** The days of a new team: its manager's, its workers', its support worker's. Each is a wave of one grade with new posts. */
final class OpeningSchedule {
    /** The luck of workers does not depend on how many managers there are, nor on other grades. */
    private static final int APART = 10_000;

    private final Offices offices;
    private final Placing placing;
    private final int source;
    private final String team;
    private final TeamOpening opening;
    private int parts;

    OpeningSchedule(Offices offices, Placing placing, int source, String team, TeamOpening opening) {
        this.offices = offices;
        this.placing = placing;
        this.source = source;
        this.team = team;
        this.opening = opening;
    }

    /** Sets an alarm for everybody who accepted. */
    void begin() {
        part(Span.parse("0 days"), opening.managers(), opening.managerGrade());
        part(opening.supportAfter(), opening.supportWorkers(), opening.supportGrade());
        for (Map.Entry<String, Integer> workers : opening.workers().entrySet()) {
            part(opening.workersAfter(), workers.getValue(), workers.getKey());
        }
    }

    private void part(Span after, int people, String grade) {
        LocalDate first = Dates.by(opening.on().on(offices.scene().blueprint().startDate()), after);
        RecruitmentWave wave = new RecruitmentWave(
                PlanDate.of(first),
                Headcount.of(people),
                grade,
                PostsRule.ADDED,
                new Placement(Optional.of(team), Optional.empty(), Placement.Spread.EQUALLY),
                Span.parse("0 days"),
                opening.dropOut(),
                Optional.empty());
        new WaveSchedule(offices, placing, source, wave).begin(parts * APART);
        parts++;
    }
}

package org.caseload.department.plan;

import java.time.LocalDate;
import java.util.Map;
import org.caseload.calendar.Dates;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.quantity.Span;

/** The days of a new team: its manager's, its support worker's, its workers'. Each part is of one grade, with new posts. */
final class OpeningSchedule {
    /** The luck of workers does not depend on how many managers there are, nor on other grades. */
    private static final int APART = 10_000;

    private final ActionContext context;
    private final PreparedDepartment blueprint;
    private final TeamOpening opening;
    private final int team;
    private int parts;

    OpeningSchedule(ActionContext context, TeamOpening opening) {
        this.context = context;
        this.opening = opening;
        blueprint = context.scene().blueprint();
        team = blueprint.teams().indexOf(context.name());
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
        LocalDate first = Dates.by(opening.on().on(blueprint.startDate()), after);
        new NewStarters(
                        context,
                        grade,
                        PostsRule.ADDED,
                        opening.dropOut(),
                        () -> context.placing().to(team),
                        Double.POSITIVE_INFINITY)
                .begin(people, parts * APART, blueprint.day(first), 0);
        parts++;
    }
}

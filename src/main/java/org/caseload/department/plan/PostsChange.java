package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.run.Establishment;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.random.Identity;

/**
 * More posts of social workers, or fewer. People for new posts are searched for as for any; of fewer, those that are vacant go on the
 * day and the others as people leave, so that nobody is made redundant.
 *
 * @param on the day
 * @param more full-time posts that are added
 * @param fewer full-time posts that are taken away
 * @param to where
 */
@Named("change-posts")
public record PostsChange(
        @Parameter(says = "Day on which the posts are added or taken away.", source = "the plan")
        PlanDate on,

        @Parameter(
                says =
                        "How many full-time posts of social workers are added; people are searched for as for any post. State `more` or "
                                + "`fewer`.",
                unit = "posts",
                min = "1",
                max = "10000",
                source = "the plan")
        Optional<Integer> more,

        @Parameter(
                says =
                        "How many full-time posts of social workers are taken away: vacant ones on the day, the others as people leave.",
                unit = "posts",
                min = "1",
                max = "10000",
                source = "the plan")
        Optional<Integer> fewer,

        @Parameter(
                says = "In which teams. Posts that go are taken where most are vacant.",
                defaultsTo = "{}",
                source = "see its parts")
        TeamChoice to)
        implements PlannedAction, Coherent {

    @Override
    public void check(Objections objections) {
        if (more.isPresent() == fewer.isPresent()) {
            objections.raise(
                    more.isPresent() ? "fewer" : "", "more posts or fewer? permitted: one of `more` and `fewer`");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.date("on", on);
        to.check("to", check);
    }

    @Override
    public void begin(ActionContext context) {
        int day = context.scene().blueprint().day(on);
        new Timer(context.scene().timeline(), EventPriority.STAFFING, () -> change(context)).at(day);
    }

    private void change(ActionContext context) {
        Establishment establishment = context.offices().establishment();
        for (int k = 0; k < more.orElse(0); k++) {
            establishment.add(
                    Identity.of(context.source(), k), context.placing().place(to, true));
        }
        for (int k = 0; k < fewer.orElse(0); k++) {
            establishment.takeAway(context.placing().takenFrom(to), 1);
        }
    }

    @Override
    public void announce(Milestones milestones) {
        more.ifPresent(
                posts -> milestones.at(on, posts + (posts == 1 ? " post more" : " posts more"), posts + " posts more"));
        fewer.ifPresent(posts ->
                milestones.at(on, posts + (posts == 1 ? " post fewer" : " posts fewer"), posts + " posts fewer"));
    }
}

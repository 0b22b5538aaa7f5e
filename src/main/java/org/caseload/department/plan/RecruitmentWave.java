package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;

/**
 * A recruitment wave: people who start together, or spread over some days.
 *
 * @param on first day on which they start
 * @param people how many accepted
 * @param grade the grade they start in
 * @param posts what happens to the establishment
 * @param to where they go
 * @param spreadOver time over which they start, evenly
 * @param dropOut share who accepted but do not come
 * @param realised share of the people planned who are ever found
 * @param until day on which temporary people leave
 */
@Named("recruit")
public record RecruitmentWave(
        @Parameter(says = "First day on which they start.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "How many people accepted: a number, or a share such as 10 % of in-post.",
                unit = "people",
                source = "the plan")
        Headcount people,

        @Parameter(says = "The grade in which they start.", source = "the plan")
        String grade,

        @Parameter(
                says = "added: the establishment grows by as many posts; fill-vacancies: they take posts that are "
                        + "vacant now or fall vacant next, so rolling recruitment stops until then; temporary: they "
                        + "hold no post and leave on `until`.",
                source = "the plan; it decides the headline, so it has no default")
        PostsRule posts,

        @Parameter(says = "Where they go.", defaultsTo = "{}", source = "see its parts")
        TeamChoice to,

        @Parameter(
                says = "Time over which they start, evenly, from `on`.",
                defaultsTo = "0 days",
                min = "0 days",
                max = "5 years",
                source = "the plan")
        Span spreadOver,

        @Parameter(
                says = "Share of those who accepted who do not come.",
                defaultsTo = "15 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: as for rolling recruitment")
        Share dropOut,

        @Parameter(
                says =
                        "Share of the people planned who are ever found, all of them alike: unlike `drop-out`, which is decided one by "
                                + "one. What a plan comes to is seldom known; `uncertain` says so.",
                defaultsTo = "100 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: they accepted already")
        Share realised,

        @Parameter(says = "First day on which temporary people are gone.", source = "the plan")
        Optional<PlanDate> until)
        implements PlannedAction, Coherent {

    /** The same wave of so many people who accepted, 0 or more. */
    public RecruitmentWave of(int accepted) {
        return new RecruitmentWave(on, Headcount.of(accepted), grade, posts, to, spreadOver, dropOut, realised, until);
    }

    @Override
    public void check(Objections objections) {
        if (posts == PostsRule.TEMPORARY && until.isEmpty()) {
            objections.raise("posts", "temporary people need a day on which they leave: state `until`");
        }
        if (posts != PostsRule.TEMPORARY && until.isPresent()) {
            objections.raise("until", "only temporary people leave on a day; permitted with `posts: temporary`");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        check.grade("grade", grade);
        to.check("to", check);
    }

    @Override
    public Optional<RecruitmentWave> findWave() {
        return Optional.of(this);
    }

    @Override
    public boolean bringsManagers(Workforce workforce) {
        return workforce.isOfManagers(grade);
    }

    @Override
    public double fillsVacancies(double inPost) {
        return posts == PostsRule.FILL_VACANCIES
                ? people.number(inPost) * realised.fraction() * (1 - dropOut.fraction())
                : 0;
    }

    @Override
    public double starters(double inPost, double years) {
        return people.number(inPost);
    }

    @Override
    public void begin(ActionContext context) {
        PreparedDepartment blueprint = context.scene().blueprint();
        double inPost = context.offices().staff().inPostOnStartDate();
        int accepted = (int) StrictMath.round(StatedDecimals.exact(people.number(inPost) * realised.fraction()));
        boolean leavesVacancies = posts != PostsRule.FILL_VACANCIES;
        new NewStarters(
                        context,
                        grade,
                        posts,
                        dropOut,
                        () -> context.placing().place(to, leavesVacancies),
                        blueprint.dayOrNever(until))
                .begin(accepted, 0, blueprint.day(on), spreadOver.days());
    }

    @Override
    public void announce(Milestones milestones) {
        boolean one = people.toString().equals("1");
        String who = people + " " + (one ? Milestones.words(grade) : Milestones.people(grade));
        String overTime = spreadOver.days() > 0 ? ", spread over " + spreadOver : "";
        milestones.starters(
                on,
                Span.parse("0 days"),
                grade,
                who + " due to start" + overTime,
                people + (one ? " starts" : " start"));
        milestones.at(until, who + (one ? " leaves" : " leave"), people + (one ? " leaves" : " leave"));
    }
}

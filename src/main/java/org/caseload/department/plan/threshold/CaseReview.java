package org.caseload.department.plan.threshold;

import java.util.List;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.ActionContext;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlanCheck;
import org.caseload.department.plan.PlannedAction;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * A closing drive: cases that have been open for long are reviewed, so many a week, and a share of them is closed at once. It takes
 * workers' time, it may cost money, and some of the children come back.
 *
 * @param on day of the first reviews
 * @param until day from which nobody is reviewed any more, if any
 * @param cases how many are reviewed, once a week
 * @param stages the stages whose cases are reviewed
 * @param openFor how long a case must have been in its stage
 * @param closed share of those reviewed that are closed
 * @param comeBack how many times as often as others those closed come back
 * @param takes a worker's time that each review takes
 * @param costs what each review costs besides
 */
@Named("review-cases")
public record CaseReview(
        @Parameter(says = "Day of the first reviews; the others follow every seven days.", source = "the plan")
        PlanDate on,

        @Parameter(says = "Day from which no case is reviewed any more; without it reviews go on.", source = "the plan")
        Optional<PlanDate> until,

        @Parameter(
                says =
                        "How many cases are reviewed, such as 40 a week: those longest in their stage first, each once, of workers who are "
                                + "there.",
                min = "0 a week",
                max = "10000 a week",
                source = "the plan")
        Rate cases,

        @Parameter(says = "The stages whose cases are reviewed, such as [child-in-need].", source = "the plan")
        List<String> stages,

        @Parameter(
                says = "How long a case must have been in its stage.",
                defaultsTo = "0 days",
                min = "0 days",
                max = "10 years",
                source = "the plan")
        Span openFor,

        @Parameter(
                says =
                        "Share of the cases reviewed that are closed at once. A case on the way to another stage is not closed, whatever is "
                                + "stated: reviews are there to see that.",
                min = "0 %",
                max = "100 %",
                source = "the author's assumption, so it has no default: no evaluated drive was found")
        Share closed,

        @Parameter(
                says = "How many times as often as after other closures children closed so are referred again.",
                unit = "times",
                defaultsTo = "1",
                min = "0",
                max = "10",
                source = "assumption: as often; more where reviews close too early")
        double comeBack,

        @Parameter(
                says =
                        "Time of the case's worker that a review takes: all their cases that need them wait for so long, as for an absence.",
                defaultsTo = "0 working days",
                min = "0 working days",
                max = "5 working days",
                source = "the plan")
        Span takes,

        @Parameter(
                says = "What each review costs besides, such as reviewers from outside.",
                defaultsTo = "£0",
                min = "£0",
                max = "£100k",
                source = "the plan")
        Money costs)
        implements PlannedAction, Coherent {

    /** Copies the list. */
    public CaseReview {
        stages = List.copyOf(stages);
    }

    @Override
    public void check(Objections objections) {
        if (stages.isEmpty()) {
            objections.raise("stages", "no stage; permitted: one at least, such as [child-in-need]");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
        stages.forEach(id -> check.stage("stages", id));
    }

    @Override
    public void begin(ActionContext context) {
        new ReviewSchedule(context, this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, cases + " reviewed from here", "reviews begin");
        milestones.at(until, "Reviews end", "reviews end");
    }
}

package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.StatedDecimals;

/**
 * Agency staff run down: the most that there may be falls evenly from today's number to a stated one, and stays there. Who
 * has been there longest is given notice first, in time to have left.
 *
 * @param on first day of the run-down
 * @param until day by which so many are left
 * @param to how many are left, whole people
 * @param toShare or what share of social workers in post they are then
 * @param team the team, or everybody
 */
@Named("run-down-agency")
public record AgencyRunDown(
        @Parameter(says = "First day on which notice is given.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "Day by which no more than `to` are left; notice is given as long before as it takes, but not "
                        + "before `on`.",
                source = "the plan")
        PlanDate until,

        @Parameter(
                says = "How many agency workers may be left, from then on too.",
                unit = "people",
                defaultsTo = "0",
                min = "0",
                max = "100000",
                source = "the plan")
        int to,

        @Parameter(
                says =
                        "Instead of `to`: the share of all social workers in post that agency staff may still be, as in the DfE's "
                                + "agency rate. Reckoned on the first day from the permanent staff of that day, and once more on the last.",
                min = "0 %",
                max = "99 %",
                source = "the plan")
        Optional<Share> toShare,

        @Parameter(says = "The team; without it the whole department.", source = "the plan")
        Optional<String> team)
        implements PlannedAction, Coherent {

    /** How many may be left where so many FTE of permanent staff are in post, each agency worker working so much. */
    public int left(double permanent, double fte) {
        return toShare.map(share ->
                        (int) StatedDecimals.floor(permanent * share.fraction() / (1 - share.fraction()) / fte))
                .orElse(to);
    }

    @Override
    public void check(Objections objections) {
        if (to > 0 && toShare.isPresent()) {
            objections.raise("to-share", "`to` is stated too; permitted: one of the two");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", Optional.of(until));
        team.ifPresent(id -> check.team("team", id));
        check.agency("on");
    }

    @Override
    public void begin(ActionContext context) {
        new RunDownSchedule(context.offices(), this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        milestones.at(on, "agency staff run down from here", "agency run-down");
        milestones.at(until, left(), "agency down");
    }

    private String left() {
        return toShare.isEmpty() && to == 0
                ? "no agency staff left"
                : "no more than " + toShare.map(Share::toString).orElse(String.valueOf(to)) + " agency staff";
    }
}

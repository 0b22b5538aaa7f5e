package org.caseload.department.workforce;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * A grade of staff.
 *
 * @param role what its people do
 * @param contract on what terms they work
 * @param comfortableLoad cases a full-time worker past induction carries without slowing
 * @param cap most cases a full-time worker past induction may hold under a cap policy
 * @param speed how fast work goes relative to a social worker
 * @param induction share of full capacity by time since starting at the council
 * @param becomes the grade it turns into, the post converting with it
 * @param after service after which it does
 * @param holdCases share of its people who hold cases
 * @param mayHold the stages it may hold; empty means all that its team holds, and for family support workers none
 * @param fullTimeEquivalent hours as a share of full time
 * @param notice notice period, where it differs from the workforce's
 * @param leaving how often its people leave, where that differs from the workforce's
 * @param pay full-time pay a year, before on-costs
 * @param onCosts what the employer pays on top of pay
 * @param weeklyCost cost of a full-time week, on-costs included, instead of pay
 */
public record Grade(
        @Parameter(
                says = "What people of the grade do: social-worker (holds cases), team-manager or family-support.",
                defaultsTo = "social-worker",
                source = "DfE workforce census: roles")
        Role role,

        @Parameter(
                says = "On what terms they work: permanent (counted as in post), agency or project-team.",
                defaultsTo = "permanent",
                source = "DfE workforce census: agency workers are counted apart from staff in post")
        Contract contract,

        @Parameter(
                says = "Cases that a full-time worker past induction carries without work slowing down.",
                unit = "cases",
                defaultsTo = "15",
                positive = true,
                max = "1000000",
                source = "assumption: England's mean caseload was 15.2 to 17.7 in 2017-25 (DfE workforce census)")
        double comfortableLoad,

        @Parameter(
                says = "Most cases that a full-time worker past induction may hold under a cap policy.",
                unit = "cases",
                min = "1",
                max = "1000000",
                source = "the council; without it there is no cap for the grade")
        OptionalDouble cap,

        @Parameter(
                says = "How fast a worker of the grade works relative to a social worker.",
                unit = "times",
                defaultsTo = "1",
                positive = true,
                max = "10",
                source = "assumption: no measurement by grade exists")
        double speed,

        @Parameter(
                says = "Share of full capacity by weeks since the worker started at the council.",
                defaultsTo = "{0 weeks: 100 %}",
                source = "see the profile of grades")
        InductionRamp induction,

        @Parameter(
                says = "The grade that it turns into after `after`; the post converts with its holder.",
                source = "national ASYE arrangements, stated by the grade")
        Optional<String> becomes,

        @Parameter(
                says = "Service at the council after which the grade turns into `becomes`.",
                min = "0 weeks",
                max = "10 years",
                source = "national ASYE arrangements: 52 weeks")
        Optional<Span> after,

        @Parameter(
                says =
                        "Share of the grade's social workers who hold cases. The others are in post, leave, are ill and cost money; "
                                + "they are given no case and count in no average caseload.",
                defaultsTo = "100 %",
                min = "0 %",
                max = "100 %",
                source = "the council; DfE workforce census: case holders of all social workers in post")
        Share holdCases,

        @Parameter(
                says =
                        "The stages that the grade may hold; an empty list means all that its team holds, and for family support "
                                + "workers none: with a list they hold cases themselves instead of helping social workers with theirs.",
                source = "the council")
        List<String> mayHold,

        @Parameter(
                says = "Hours of one worker of the grade as a share of full time.",
                unit = "FTE",
                defaultsTo = "1",
                min = "0.05",
                max = "1",
                source = "assumption: full-time; part-time staff lower it")
        double fullTimeEquivalent,

        @Parameter(
                says = "Notice period of the grade, where it differs from the workforce's.",
                min = "0 weeks",
                max = "26 weeks",
                source = "the council's contracts")
        Optional<Span> notice,

        @Parameter(
                says =
                        "How often people of the grade leave, where that differs from others of their length of service: so "
                                + "many times as often, or rates of their own.",
                source = "the council; DfE workforce census: leavers by role")
        Optional<LeavingOfGrade> leaving,

        @Parameter(
                says =
                        "Pay of a full-time year, before on-costs. Without it and without `weekly-cost` the costs of staff "
                                + "are left out wherever the grade is in post.",
                min = "£0",
                max = "£1m",
                source = "the council's pay scale")
        Optional<Money> pay,

        @Parameter(
                says = "What the employer pays on top of pay, as a share of it: national insurance and pension.",
                defaultsTo = "32 %",
                source =
                        "assumption: 15 % national insurance above £5,000 and about 20 % to the pension scheme make 30 "
                                + "to 35 %")
        Share onCosts,

        @Parameter(
                says = "What a full-time week costs in all, instead of `pay`: for agency staff and project teams.",
                min = "£0",
                max = "£100k",
                source = "the council's contract with the agency")
        Optional<Money> weeklyCost)
        implements Coherent {

    private static final double DAYS_A_WEEK = 7;
    private static final double DAYS_A_YEAR = 365.25;

    /** Copies the list. */
    public Grade {
        mayHold = List.copyOf(mayHold);
    }

    /** Whether its people hold cases: social workers do, managers do not, family support workers do where stages are named. */
    boolean holdsCases() {
        return switch (role) {
            case SOCIAL_WORKER -> true;
            case TEAM_MANAGER -> false;
            case FAMILY_SUPPORT -> !mayHold.isEmpty();
        };
    }

    /** What a day of a full-time worker costs, weekends included; NaN where nothing is stated. */
    double costPerDay() {
        if (weeklyCost.isPresent()) {
            return weeklyCost.get().pounds() / DAYS_A_WEEK;
        }
        return pay.map(amount -> amount.pounds() * (1 + onCosts.fraction()) / DAYS_A_YEAR)
                .orElse(Double.NaN);
    }

    @Override
    public void check(Objections objections) {
        if (pay.isPresent() && weeklyCost.isPresent()) {
            objections.raise("weekly-cost", "`pay` is stated too; permitted: one of the two");
        }
        if (role != Role.SOCIAL_WORKER && holdCases.fraction() < 1) {
            objections.raise("hold-cases", "found " + holdCases + "; permitted for social workers only");
        }
        if (role == Role.TEAM_MANAGER && !mayHold.isEmpty()) {
            objections.raise("may-hold", "a team manager holds no cases; permitted: no list, or another `role`");
        }
        if (becomes.isPresent() != after.isPresent()) {
            objections.raise(
                    becomes.isPresent() ? "becomes" : "after", "`becomes` and `after` go together; one is missing");
        }
    }
}

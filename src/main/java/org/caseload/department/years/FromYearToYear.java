package org.caseload.department.years;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.parameter.Parameter;

/**
 * What varies from year to year for the whole department, each thing by a factor of its own. What is not stated does not vary so.
 *
 * @param referrals referrals of the first time
 * @param leaving how often permanent staff resign
 * @param sickness how often spells of sickness begin
 * @param recruitment how easily people are found
 * @param holdingCases share of the social workers who hold cases
 * @param posts how many posts of social workers there are
 * @param cases how many cases are kept open
 * @param assessment how long assessments take
 * @param childProtection how long children stay on plans
 * @param lookedAfter how long they stay in care
 * @param returnToNorm how the caseload of the start returns to the council's norm
 */
public record FromYearToYear(
        @Parameter(
                says =
                        "First-time referrals; where it is stated, it takes the place of `demand: {year-to-year: …}`, whose correlation "
                                + "time is the memory here.",
                source = "the profile; without it as `demand` says")
        Optional<ReferralsVariation> referrals,

        @Parameter(
                says =
                        "How often permanent staff resign; with all that multiplies the rate it comes to `max-effect` at most.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> leaving,

        @Parameter(
                says =
                        "How often spells of sickness begin, short and long alike; with all that multiplies the rate it comes to "
                                + "`max-effect` at most.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> sickness,

        @Parameter(
                says =
                        "How easily people are found: searches go on, and the market supplies people, so many times as fast; of those "
                                + "who accept, 1 − (1 − drop-out)^(1 ÷ factor) do not come, those of waves too.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> recruitment,

        @Parameter(
                says =
                        "Share of the social workers who hold cases, in grades of which some hold none (`hold-cases`): the odds of "
                                + "holding cases are multiplied by the square of the factor, which at one half is a share that varies as "
                                + "stated. At the beginning of each month some give up their cases or take on some.",
                source = "the profile; without it nobody moves")
        Optional<YearlyVariation> holdingCases,

        @Parameter(
                says =
                        "Posts of social workers, those of the start times the factor: at the beginning of each month posts are added, or "
                                + "taken away, vacant ones first and the others as people leave.",
                source = "the profile; without it the posts are those of the start and of the plan")
        Optional<PostsVariation> posts,

        @Parameter(
                says =
                        "How many cases are kept open, so many times as many as otherwise: at the front door and from stage to stage more "
                                + "or fewer go on, and cases are closed later or sooner, as `cases-follow-capacity` makes them.",
                source = "the profile; without it the pace of closing is that of the start")
        Optional<YearlyVariation> cases,

        @Parameter(
                says =
                        "How long assessments take, so many times as long: the cases of the stage `assessment` go on that much slower; "
                                + "nothing happens in a pathway without it.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> assessment,

        @Parameter(
                says = "How long children stay on a protection plan, likewise: the stage `child-protection`.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> childProtection,

        @Parameter(
                says = "How long children stay in care, likewise: the stage `looked-after`.",
                source = "the profile; without it every year is alike")
        Optional<YearlyVariation> lookedAfter,

        @Parameter(
                says =
                        "How the caseload of the start returns to the council's norm, whatever the plan; nothing returns where no `norm` "
                                + "is stated.",
                source = "the profile; without it the caseload of the start lasts")
        Optional<ReturnToNorm> returnToNorm) {

    static final String ASSESSMENT = "assessment";
    static final String PLANS = "child-protection";
    static final String CARE = "looked-after";

    /** Whether anything here makes the department keep more or fewer cases open than it would. */
    public boolean movesCases() {
        return cases.isPresent() || returnToNorm.flatMap(ReturnToNorm::norm).isPresent();
    }

    /** The stages, by id, of which it varies how long cases stay. */
    public Set<String> stays() {
        Set<String> stays = new TreeSet<>();
        assessment.ifPresent(variation -> stays.add(ASSESSMENT));
        childProtection.ifPresent(variation -> stays.add(PLANS));
        lookedAfter.ifPresent(variation -> stays.add(CARE));
        return stays;
    }

    /** Whether an excess of referrals goes on but in part. */
    public boolean absorbsReferrals() {
        return referrals
                .filter(facts -> facts.absorbed().fraction() > 0
                        && facts.standardDeviation().fraction() > 0)
                .isPresent();
    }
}

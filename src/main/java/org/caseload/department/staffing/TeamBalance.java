package org.caseload.department.staffing;

import java.util.Collections;
import java.util.List;

/**
 * A team's steady staff.
 *
 * @param posts posts on the establishment, in FTE
 * @param vacancies posts that nobody holds, in FTE; not negative
 * @param hiredShare share of hires by grade; adds up to 1, or all 0 where nobody is ever hired
 * @param leaversPerDay leavers a day, in FTE
 * @param capacity comfortable load of the staff in post on the start date
 * @param underNotice share of each grade under notice
 * @param origins for each grade: how its staff came to it
 * @param waitingShare share of the vacant posts whose search is through and which wait for the market
 * @param agency how agency staff come and go
 */
public record TeamBalance(
        double posts,
        double vacancies,
        double[] hiredShare,
        double leaversPerDay,
        double capacity,
        double[] underNotice,
        List<List<ServiceOrigin>> origins,
        double waitingShare,
        AgencyTurnover agency) {

    /** Copies the origins. */
    public TeamBalance {
        origins = origins.stream().map(List::copyOf).toList();
    }

    /** The same where so many posts wait for the market; the posts grow by them if they are left to balance. */
    TeamBalance withWaiting(double waiting, boolean grows) {
        double added = grows ? waiting : 0;
        double vacant = vacancies + added;
        double share = vacant > 0 ? Math.min(1, waiting / vacant) : 0;
        return new TeamBalance(
                posts + added, vacant, hiredShare, leaversPerDay, capacity, underNotice, origins, share, agency);
    }

    /** Those whom the team hires a day, in FTE: leavers, less those whose posts agency staff take. */
    public double hiredPerDay() {
        return leaversPerDay - agency.converted();
    }

    /** A team in which nobody is yet. */
    public static TeamBalance empty(int grades) {
        List<List<ServiceOrigin>> fromNowhere = Collections.nCopies(grades, List.of());
        return new TeamBalance(0, 0, new double[grades], 0, 0, new double[grades], fromNowhere, 0, AgencyTurnover.NONE);
    }

    /**
     * One way into a grade: hired in some grade, and in this one between two lengths of service.
     *
     * @param share share of the grade's staff who came this way
     * @param from length of service at which they enter the grade, in days
     * @param to length of service at which they leave it
     */
    public record ServiceOrigin(double share, double from, double to) {}
}

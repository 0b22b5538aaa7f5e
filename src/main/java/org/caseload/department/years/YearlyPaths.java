package org.caseload.department.years;

/**
 * The factors of one replication, day by day.
 *
 * @param leaving of how often permanent staff resign
 * @param sickness of how often spells of sickness begin
 * @param recruitment of how easily people are found
 * @param holdingCases of the odds of holding cases, to be squared
 * @param posts of the establishment
 * @param cases of the cases kept open
 * @param assessment of how long assessments take
 * @param plans of how long children stay on plans
 * @param care of how long they stay in care
 * @param onward of the share of the first stage's cases that go on, for referrals that thresholds take up
 */
public record YearlyPaths(
        FactorPath leaving,
        FactorPath sickness,
        FactorPath recruitment,
        FactorPath holdingCases,
        FactorPath posts,
        FactorPath cases,
        FactorPath assessment,
        FactorPath plans,
        FactorPath care,
        FactorPath onward) {

    /** How long cases stay in a stage, by its id; steady in any but three. */
    public FactorPath stay(String stage) {
        return switch (stage) {
            case FromYearToYear.ASSESSMENT -> assessment;
            case FromYearToYear.PLANS -> plans;
            case FromYearToYear.CARE -> care;
            default -> FactorPath.STEADY;
        };
    }

    /**
     * The chance that somebody who accepted does not come.
     *
     * @param usual the chance in a usual year
     * @param time when they were due, in days
     */
    public double dropOut(double usual, double time) {
        double factor = recruitment.at(time);
        return factor == 1 ? usual : 1 - StrictMath.pow(1 - usual, 1 / factor);
    }
}

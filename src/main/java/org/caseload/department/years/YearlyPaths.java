package org.caseload.department.years;

import java.util.LinkedHashMap;
import java.util.Map;

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

    /** Those that move by luck of their own, by the key under which a scenario states them; referrals are drawn where they come. */
    public Map<String, FactorPath> moving() {
        Map<String, FactorPath> paths = new LinkedHashMap<>();
        paths.put("leaving", leaving);
        paths.put("sickness", sickness);
        paths.put("recruitment", recruitment);
        paths.put("holding-cases", holdingCases);
        paths.put("posts", posts);
        paths.put("cases", cases);
        paths.put("assessment", assessment);
        paths.put("child-protection", plans);
        paths.put("looked-after", care);
        paths.values().removeIf(FactorPath::isSteady);
        return paths;
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

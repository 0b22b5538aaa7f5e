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
 */
public record YearlyPaths(
        FactorPath leaving,
        FactorPath sickness,
        FactorPath recruitment,
        FactorPath holdingCases,
        FactorPath posts,
        FactorPath cases) {

    /** Those that move, by the key under which a scenario states them. */
    public Map<String, FactorPath> moving() {
        Map<String, FactorPath> paths = new LinkedHashMap<>();
        paths.put("leaving", leaving);
        paths.put("sickness", sickness);
        paths.put("recruitment", recruitment);
        paths.put("holding-cases", holdingCases);
        paths.put("posts", posts);
        paths.put("cases", cases);
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

package org.caseload.official.panel;

/**
 * Which councils and years are alike: by how much their staff grew and from what caseload, in logarithms about the medians of all
 * councils. Lower ends belong to a class, upper ends do not.
 *
 * @param growthFrom growth of staff, at least
 * @param growthTo below
 * @param levelFrom caseload above the middle council's, at least
 * @param levelTo below
 */
public record GrowthClass(double growthFrom, double growthTo, double levelFrom, double levelTo) {
    /** Changes of staff within this of the middle council's are none: less cannot be told from noise of the census. */
    public static final double LEVEL_STAFF = 0.05;

    /** Checks the ends. */
    public GrowthClass {
        if (!(growthFrom < growthTo) || !(levelFrom < levelTo)) {
            throw new IllegalArgumentException("a class goes from a lower to an upper end");
        }
    }

    /** Staff that grew by at least so much, from a caseload at least so far above the middle one. */
    public static GrowthClass grewBy(double growth, double level) {
        return new GrowthClass(growth, Double.POSITIVE_INFINITY, level, Double.POSITIVE_INFINITY);
    }

    /** Staff that fell by at least so much. */
    public static GrowthClass fellBy(double fall) {
        return new GrowthClass(
                Double.NEGATIVE_INFINITY, Math.nextUp(-fall), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same starts where staff stayed level: within {@link #LEVEL_STAFF}, and not of this class. */
    public GrowthClass withStaffLevel() {
        double least = growthFrom > 0 ? growthFrom : growthTo < 0 ? -growthTo : LEVEL_STAFF;
        double within = Math.min(least, LEVEL_STAFF);
        return new GrowthClass(Math.nextUp(-within), within, levelFrom, levelTo);
    }

    /** Whether it is one of the class. */
    public boolean contains(CouncilYear one) {
        return one.growth() >= growthFrom
                && one.growth() < growthTo
                && one.level() >= levelFrom
                && one.level() < levelTo;
    }
}

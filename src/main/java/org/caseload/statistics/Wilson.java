package org.caseload.statistics;

/**
 * Wilson's score interval of a share (Journal of the American Statistical Association 22, 1927).
 *
 * @param low the lower end, exactly 0 for a share of 0
 * @param high the upper end, exactly 1 for a share of 1
 */
public record Wilson(double low, double high) {

    /** The interval of a share of n independent trials. */
    public static Wilson of(double share, double n, double level) {
        double z = NormalQuantile.twoSided(level);
        double weight = z * z / n;
        double centre = (share + weight / 2) / (1 + weight);
        double half = Math.sqrt(share * (1 - share) * weight + weight * weight / 4) / (1 + weight);
        return new Wilson(share == 0 ? 0 : Math.max(0, centre - half), share == 1 ? 1 : Math.min(1, centre + half));
    }
}

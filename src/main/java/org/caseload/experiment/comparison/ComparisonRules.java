package org.caseload.experiment.comparison;

/**
 * How a comparison is judged.
 *
 * @param level how often its intervals cover, 0.95
 * @param resamples how many times whole runs are drawn again, for simultaneous intervals and for who is best on average
 * @param indifference a difference in the measure too small to matter, in its unit; 0 or more
 */
public record ComparisonRules(double level, int resamples, double indifference) {
    /** The usual level and number of resamples. */
    public static ComparisonRules withIndifference(double indifference) {
        return new ComparisonRules(0.95, 2000, indifference);
    }

    /** Checks the numbers. */
    public ComparisonRules {
        if (!(level > 0 && level < 1) || resamples < 1 || !(indifference >= 0)) {
            throw new IllegalArgumentException("level " + level + ", " + resamples + " resamples, indifference "
                    + indifference + " cannot judge a comparison");
        }
    }
}

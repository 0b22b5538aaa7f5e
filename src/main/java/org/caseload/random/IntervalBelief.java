package org.caseload.random;

/**
 * An interval that holds the number with a stated chance, as much of the rest below it as above. The law is lognormal where the
 * interval lies above 0, else normal; it is cut at its 0.1 % and 99.9 % points, so that the range of what is drawn is known.
 *
 * @param low the low end
 * @param high the high end
 * @param level the chance that the number lies between them, above 0 and below 1
 */
public record IntervalBelief(double low, double high, double level) implements InputUncertainty {
    private static final double CUT = 0.001;

    public IntervalBelief {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval must rise, not " + low + ", " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level must lie between 0 and 1, not " + level);
        }
    }

    private boolean isLognormal() {
        return low > 0;
    }

    @Override
    public double quantile(double u) {
        double ends = StandardNormal.quantile((1 + level) / 2);
        double z = StandardNormal.quantile(CUT + u * (1 - 2 * CUT)) / ends;
        if (low == high) {
            return low;
        }
        if (isLognormal()) {
            return Math.sqrt(low) * Math.sqrt(high) * StrictMath.exp(z / 2 * StrictMath.log(high / low));
        }
        return (low + high) / 2 + z * (high - low) / 2;
    }

    @Override
    public double central() {
        return quantile(0.5);
    }

    @Override
    public String law() {
        return isLognormal() ? "lognormal" : "normal";
    }
}

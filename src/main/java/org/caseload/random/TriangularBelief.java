package org.caseload.random;

/**
 * A lowest, a most likely and a highest value, with straight flanks between them.
 *
 * @param low the lowest value
 * @param mode the most likely value
 * @param high the highest value
 */
public record TriangularBelief(double low, double mode, double high) implements InputUncertainty {

    public TriangularBelief {
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException("low, mode and high must rise, not " + low + ", " + mode + ", " + high);
        }
    }

    @Override
    public double quantile(double u) {
        double width = high - low;
        if (width == 0) {
            return mode;
        }
        double value = u * width <= mode - low
                ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
        return Math.min(high, Math.max(low, value));
    }

    @Override
    public double central() {
        return mode;
    }

    @Override
    public String law() {
        return "triangular";
    }
}

package org.caseload.random;

/**
 * Between two bounds, most likely at the mode, with straight flanks.
 *
 * @param low 0 or above
 * @param mode the most likely value, from {@code low} to {@code high}
 * @param high above {@code low}
 */
public record Triangular(double low, double mode, double high) implements Law {

    public Triangular {
        low = Require.notNegative(low, "low");
        mode = Require.notNegative(mode, "mode");
        Require.positive(high, "high");
        if (!(low <= mode && mode <= high && low < high)) {
            throw new IllegalArgumentException("low, mode and high must rise, not " + low + ", " + mode + ", " + high);
        }
    }

    @Override
    public double quantile(double u) {
        double width = high - low;
        double left = (mode - low) / width;
        return u <= left
                ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
    }

    @Override
    public double cumulative(double x) {
        if (x <= low) {
            return 0;
        }
        if (x >= high) {
            return 1;
        }
        double width = high - low;
        return x < mode
                ? (x - low) * (x - low) / (width * (mode - low))
                : 1 - (high - x) * (high - x) / (width * (high - mode));
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double variance() {
        double width = high - low;
        double left = mode - low;
        return (width * width - width * left + left * left) / 18;
    }

    @Override
    public Triangular scaled(double factor) {
        Require.positive(factor, "the factor");
        return new Triangular(low * factor, mode * factor, high * factor);
    }
}

package org.caseload.official.calibration;

/** The scale on which a published number is near normal: what is fitted and forecast stands on it. All are increasing. */
public enum Scale {
    /** The natural logarithm: differences are shares. */
    LOG {
        @Override
        public double of(double published) {
            return published > 0 ? StrictMath.log(published) : Double.NaN;
        }

        @Override
        public double back(double value) {
            return StrictMath.exp(value);
        }
    },
    /** The published number itself. */
    POINTS {
        @Override
        public double of(double published) {
            return published;
        }

        @Override
        public double back(double value) {
            return value;
        }
    },
    /** The square root of percentage points, for shares that are small and cannot be below 0. */
    ROOT {
        @Override
        public double of(double published) {
            return published >= 0 ? Math.sqrt(published) : Double.NaN;
        }

        @Override
        public double back(double value) {
            return Math.max(0, value) * Math.max(0, value);
        }
    },
    /** The square root of what is missing to 100 %, with a minus: for shares that are large. */
    ROOT_OF_REST {
        @Override
        public double of(double published) {
            return published <= WHOLE ? -Math.sqrt(WHOLE - published) : Double.NaN;
        }

        @Override
        public double back(double value) {
            return WHOLE - ROOT.back(-value);
        }
    };

    private static final double WHOLE = 100;

    /** The number on this scale; NaN where it has no place on it. */
    public abstract double of(double published);

    /** The published number that stands there, held within what can be published. */
    public abstract double back(double value);
}

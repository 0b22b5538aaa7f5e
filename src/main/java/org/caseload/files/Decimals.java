package org.caseload.files;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files write them: a fixed number of decimals, a full stop, no grouping, whatever the machine's language. */
final class Decimals {
    /** Decimals of a measured value: far finer than any interval of these results. */
    static final int OF_A_VALUE = 4;

    /** Decimals of a number of days: quantiles of whole days can fall half way. */
    static final int OF_DAYS = 1;

    private Decimals() {}

    /** Whether there is a number to write: undefined and infinite values are left blank. */
    static boolean defined(double value) {
        return Double.isFinite(value);
    }

    /** A defined value rounded half-even from its shortest decimal form; never minus zero. */
    static BigDecimal fixed(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

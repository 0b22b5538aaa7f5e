package org.caseload.words;

import java.math.BigDecimal;

/** A level that somebody stated, such as a target: as exact as it was stated. */
public final class Level {
    private Level() {}

    /** Such as "15" or "12.5". */
    public static String written(double level) {
        return BigDecimal.valueOf(level).stripTrailingZeros().toPlainString();
    }
}

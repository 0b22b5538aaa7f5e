package org.caseload.words;

import java.math.BigDecimal;
import java.math.MathContext;

/** A level that somebody stated, such as a target: as exact as it was stated. */
public final class StatedLevel {
    /** Nobody states more digits than these: whatever has them was computed, such as the middle of a range. */
    private static final int MOST_STATED = 10;

    private static final MathContext COMPUTED = new MathContext(6);

    private StatedLevel() {}

    /** Such as "15", "12.5" or "2,500"; one that was computed to six figures, such as "19.7912". */
    public static String written(double level) {
        BigDecimal exact = BigDecimal.valueOf(level);
        BigDecimal stated = (exact.precision() > MOST_STATED ? exact.round(COMPUTED) : exact).stripTrailingZeros();
        return Numbers.number(stated.doubleValue(), Math.max(0, stated.scale()));
    }
}

package org.caseload.statistics;

/** Which of two outcomes is the better one. */
public enum Direction {
    /** As of a caseload, a wait, a cost. */
    SMALLER(-1),
    /** As of a probability, a share on time. */
    LARGER(1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** How much better one outcome is than another; negative where it is worse. */
    public double advantage(double of, double over) {
        return sign * (of - over);
    }

    /** The better of two outcomes. */
    public double of(double one, double other) {
        return advantage(one, other) >= 0 ? one : other;
    }
}

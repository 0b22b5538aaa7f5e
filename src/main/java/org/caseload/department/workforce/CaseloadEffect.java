package org.caseload.department.workforce;

/** How far a worker's own caseload changes the rate of leaving: the power of the relative load. */
public enum CaseloadEffect {
    /** No effect. */
    OFF(0),
    /** The effect that England's council panel shows. */
    LOW(0.2),
    /** What the literature on intentions to leave would suggest at most. */
    HIGH(0.8);

    private final double power;

    CaseloadEffect(double power) {
        this.power = power;
    }

    /** The power of the relative load. */
    public double power() {
        return power;
    }
}

package org.caseload.experiment.backtest;

import org.caseload.result.backtest.ScoreSummary;

/** All councils, and thirds of them by size: FTE of those who hold cases, 2017 to 2022. */
enum SizeGroup {
    /** All. */
    ALL(ScoreSummary.ALL, 0, Double.POSITIVE_INFINITY),
    /** The smallest third. */
    SMALL("fewer than 85 FTE", 0, 85),
    /** The middle third. */
    MIDDLE("85 to 149 FTE", 85, 150),
    /** The largest third. */
    LARGE("150 FTE or more", 150, Double.POSITIVE_INFINITY);

    private final String words;
    private final double from;
    private final double below;

    SizeGroup(String words, double from, double below) {
        this.words = words;
        this.from = from;
        this.below = below;
    }

    /** What it is called in tables. */
    String words() {
        return words;
    }

    /** Whether a council with so many FTE belongs to it. */
    boolean has(double holders) {
        return this == ALL || holders >= from && holders < below;
    }
}

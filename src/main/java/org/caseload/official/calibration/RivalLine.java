package org.caseload.official.calibration;

/** A forecast from the published series alone, by a line fitted on all councils and years: what a simulation has to beat. */
public enum RivalLine {
    /** All stays as it is. */
    NO_CHANGE("no change"),
    /** Part of the distance from England's mean is gone. */
    MEAN_REVERSION("mean reversion"),
    /** Part of the distance from the council's own mean to date is gone, too. */
    OWN_HISTORY("own history");

    private final String words;

    RivalLine(String words) {
        this.words = words;
    }

    /** What it is called in tables. */
    public String words() {
        return words;
    }

    /** What the expected change is a sum of, each to be multiplied by a fitted number. */
    double[] terms(ScaledPanel panel, int council, int year) {
        return switch (this) {
            case NO_CHANGE -> new double[0];
            case MEAN_REVERSION -> new double[] {1, panel.deviation(council, year)};
            case OWN_HISTORY -> new double[] {1, panel.deviation(council, year), panel.ownMean(council, year)};
        };
    }
}

package org.caseload.chart.drawing;

import org.caseload.result.MeasureName;
import org.caseload.words.Phrases;

/** A measure as a chart's title names it. */
public final class MeasureTitle {
    private MeasureTitle() {}

    /** What is measured and where, such as "Cases per worker (locality and duty teams)". */
    public static String of(MeasureName name) {
        return name.label() + Phrases.teams(name.teams());
    }
}

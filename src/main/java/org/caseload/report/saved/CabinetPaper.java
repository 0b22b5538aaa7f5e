package org.caseload.report.saved;

import org.caseload.report.Paper;
import org.caseload.report.comparison.ComparisonPaper;
import org.caseload.report.run.RunPaper;

/**
 * A cabinet paper on a finished result, in the order that cabinets are used to: purpose, question, answer, figures, what
 * lies behind them, limits, method, and the logs of what it rests on. What the result says nothing about is left out.
 */
public final class CabinetPaper {
    private CabinetPaper() {}

    /** The paper on a run or on a comparison. */
    public static Paper on(SavedResult saved) {
        if (saved instanceof SavedResult.Run run) {
            return new RunPaper(run.result(), run.background()).paper();
        }
        SavedResult.Comparison comparison = (SavedResult.Comparison) saved;
        return new ComparisonPaper(comparison.result(), comparison.background()).paper();
    }
}

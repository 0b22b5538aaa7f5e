package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;
import org.caseload.words.Wrapped;

/** Where a result comes from and how to make it again. */
public final class OriginLines {
    private OriginLines() {}

    /** The origin, then the command that makes the same figures again, unbroken so that it can be copied. */
    public static List<String> lines(RunResult result) {
        return lines(result.origin());
    }

    /** The same for whatever has an origin. */
    public static List<String> lines(Origin origin) {
        String text = "Origin: " + origin.scenario() + " (scenario " + origin.shortHash() + "), "
                + EnglishDate.day(origin.startDate()) + " to " + EnglishDate.day(origin.endDate()) + ", "
                + RunCount.counted(origin.replications()) + ", seed " + origin.seed() + ", Caseload " + origin.version()
                + ".";
        List<String> lines = new ArrayList<>(Wrapped.lines(text));
        lines.add("Again:  " + origin.command());
        return List.copyOf(lines);
    }
}

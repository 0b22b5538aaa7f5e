package org.caseload.report.chapter;

import java.util.List;
import org.caseload.report.Command;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.result.Origin;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;

/** Where a result comes from and how to make it again, as every answer ends. */
public final class OriginInWords {
    private OriginInWords() {}

    /** The origin, then the command that makes the same figures again. */
    public static List<Node> of(Origin origin) {
        return of(origin, RunCount.counted(origin.replications()) + ", seed " + origin.seed());
    }

    /** The origin in a line. */
    public static Paragraph inShort(Origin origin) {
        return new Paragraph("Origin: " + origin.scenario() + " (scenario " + origin.shortHash() + "), "
                + RunCount.counted(origin.replications()) + ", seed " + origin.seed() + ", Caseload "
                + origin.version() + ".");
    }

    /**
     * The same of some runs only.
     *
     * @param runs which runs, and of which seed
     */
    public static List<Node> of(Origin origin, String runs) {
        return List.of(
                new Paragraph("Origin: " + origin.scenario() + " (scenario " + origin.shortHash() + "), "
                        + EnglishDate.day(origin.startDate()) + " to " + EnglishDate.day(origin.endDate()) + ", " + runs
                        + ", Caseload " + origin.version() + "."),
                new Command(origin.command()));
    }
}

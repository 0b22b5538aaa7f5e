package org.caseload.cli.option;

import org.caseload.app.request.Printing;
import org.caseload.app.request.Printing.Detail;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much of an answer is printed. */
public final class ScreenOptions {
    @ArgGroup(exclusive = true)
    private HowMuch howMuch = new HowMuch();

    @Option(names = "--start", description = "Print the numbers that were solved so that the start holds steady.")
    private boolean start;

    /** One of these at most. */
    private static final class HowMuch {
        @Option(names = "--brief", description = "Print the answer at a glance and nothing else.")
        private boolean brief;

        @Option(names = "--full", description = "Print every finding and every key measure.")
        private boolean full;

        @Option(names = "--json", description = "Print the summary for other programs and nothing else.")
        private boolean json;
    }

    /** What is asked for. */
    public Printing printing() {
        Detail detail = howMuch.json
                ? Detail.JSON
                : howMuch.full ? Detail.FULL : howMuch.brief ? Detail.BRIEF : Detail.USUAL;
        return new Printing(detail, start);
    }
}

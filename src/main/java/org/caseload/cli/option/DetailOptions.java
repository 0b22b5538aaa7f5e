package org.caseload.cli.option;

import org.caseload.app.request.Printing.Detail;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much of an answer is printed. */
public final class DetailOptions {
    @ArgGroup(exclusive = true)
    private HowMuch howMuch = new HowMuch();

    /** One of these at most. */
    private static final class HowMuch {
        @Option(names = "--brief", description = "Print the shortest answer and nothing else.")
        private boolean brief;

        @Option(names = "--full", description = "Print everything that was found.")
        private boolean full;

        @Option(names = "--json", description = "Print the summary for other programs and nothing else.")
        private boolean json;
    }

    /** What is asked for. */
    public Detail detail() {
        if (howMuch.json) {
            return Detail.JSON;
        }
        if (howMuch.full) {
            return Detail.FULL;
        }
        return howMuch.brief ? Detail.BRIEF : Detail.USUAL;
    }
}

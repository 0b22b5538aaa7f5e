package org.caseload.app.screen;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Printing;
import org.caseload.app.request.Printing.Detail;
import org.caseload.files.ComparisonFile;
import org.caseload.files.RecordWriter;
import org.caseload.report.Node;
import org.caseload.report.comparison.Findings;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.comparison.ComparisonResult;

/** The answer of a comparison on the screen. */
public final class CompareScreen {
    private final Host surroundings;
    private final Printing printing;

    /** For a machine. */
    public CompareScreen(Host surroundings, Printing printing) {
        this.surroundings = surroundings;
        this.printing = printing;
    }

    /** Prints it. */
    public void print(ComparisonResult result) {
        if (printing.isJson()) {
            surroundings.out().text(json(result));
            return;
        }
        List<Node> brief = Findings.brief(result);
        boolean isBrief = printing.detail() == Detail.BRIEF && !brief.isEmpty();
        surroundings
                .out()
                .lines(new TerminalReport(surroundings.columns()).print(isBrief ? brief : Findings.nodes(result)));
        surroundings.out().line("");
    }

    private static String json(ComparisonResult result) {
        StringWriter text = new StringWriter();
        try {
            RecordWriter.write(ComparisonFile.of(result), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

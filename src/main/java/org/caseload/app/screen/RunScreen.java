package org.caseload.app.screen;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Printing;
import org.caseload.app.request.Printing.Detail;
import org.caseload.app.study.ParentStudy;
import org.caseload.files.RecordWriter;
import org.caseload.files.SummaryFile;
import org.caseload.report.run.RunAnswer;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.TimeToTarget;
import org.caseload.words.Numbers;
import org.caseload.words.Wrapped;

/** The answer of a run on the screen: at a glance, then what to know before believing it, then where more is. */
public final class RunScreen {
    /** An interval of a chance no wider than this on either side is sure enough to decide by. */
    private static final double SURE = 0.05;

    private final Host surroundings;
    private final Printing printing;

    /** For a machine. */
    public RunScreen(Host surroundings, Printing printing) {
        this.surroundings = surroundings;
        this.printing = printing;
    }

    /**
     * Prints it.
     *
     * @param result the result
     * @param warnings what to know before believing it
     * @param accepted how many of the last of these the scenario accepts; they are told in full only where everything is
     * @param uncertain the numbers that are drawn in each run, each in a line
     * @param scenario its file as a command names it
     * @param parent the scenario that it builds on
     */
    public void print(
            RunResult result,
            List<String> warnings,
            int accepted,
            List<String> uncertain,
            String scenario,
            Optional<ParentStudy> parent) {
        if (printing.isJson()) {
            warn(warnings);
            surroundings.out().text(json(result));
            return;
        }
        TerminalReport page = new TerminalReport(surroundings.columns());
        surroundings.out().lines(page.print(RunAnswer.atAGlance(result)));
        List<String> unanswered = warnings.subList(0, warnings.size() - accepted);
        if (printing.detail() == Detail.BRIEF) {
            warn(unanswered);
            return;
        }
        surroundings.out().line("");
        if (printing.isFull() || printing.start()) {
            surroundings
                    .out()
                    .lines(page.print(RunAnswer.details(result, uncertain, printing.isFull(), printing.start())));
            surroundings.out().line("");
        }
        warn(printing.isFull() ? warnings : unanswered);
        if (accepted > 0 && !printing.isFull()) {
            paragraph("The scenario accepts " + Numbers.counted(accepted, "warning", "warnings") + ": --full tells "
                    + (accepted == 1 ? "it." : "them."));
        }
        more(result, scenario, parent).forEach(this::paragraph);
        surroundings.out().lines(page.print(RunAnswer.origin(result, printing.isFull())));
    }

    private void warn(List<String> warnings) {
        warnings.forEach(warning ->
                surroundings.err().lines(Wrapped.indented("Warning: " + warning, "", surroundings.columns())));
    }

    private void paragraph(String text) {
        surroundings.out().lines(Wrapped.indented(text, "", surroundings.columns()));
    }

    private List<String> more(RunResult result, String scenario, Optional<ParentStudy> parent) {
        List<String> lines = new ArrayList<>();
        parent.filter(builtOn -> builtOn.differences() > 0)
                .ifPresent(builtOn -> lines.add("It differs from " + builtOn.file() + " in "
                        + Numbers.counted(builtOn.differences(), "value", "values") + ": caseload compare "
                        + builtOn.file() + " " + scenario));
        result.timeToTarget().flatMap(RunScreen::moreRuns).ifPresent(lines::add);
        boolean missed = result.timeToTarget().stream().anyMatch(time -> 2 * time.reached() < time.n());
        boolean comes = result.events().stream().anyMatch(PlannedEvent::bringsSocialWorkers);
        if (missed && comes) {
            lines.add("How many starters it would take: caseload staff-needed " + scenario);
        }
        if (!printing.isFull()) {
            lines.add("More: --full, --start, --report; caseload explain " + scenario);
        }
        return lines;
    }

    /** How many runs would tell the chance well enough, where these do not. */
    private static Optional<String> moreRuns(TimeToTarget time) {
        double half = (time.reachedHigh() - time.reachedLow()) / 2;
        if (!(half > SURE)) {
            return Optional.empty();
        }
        // An interval is half as wide with four times as many runs.
        long enough = 100 * (long) Math.ceil(time.n() * (half / SURE) * (half / SURE) / 100);
        return Optional.of("The chance is known to within " + Numbers.number(100 * half, 0) + " points: --replications "
                + enough + " would bring that to about 5.");
    }

    private static String json(RunResult result) {
        StringWriter text = new StringWriter();
        try {
            RecordWriter.write(SummaryFile.of(result), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

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
import org.caseload.result.Measures;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.TimeToTarget;
import org.caseload.words.Numbers;
import org.caseload.words.Wrapped;

/** The answer of a run on the screen: at a glance, then what to know before believing it, then where more is. */
public final class RunScreen {
    /** An interval of a chance no wider than this on either side is sure enough to decide by. */
    private static final double SURE = 0.05;

    /** What differs from another scenario is told as far as a line of so many letters goes. */
    private static final int A_LINE = 100;

    /** Fewer runs than these claim no interval. */
    private static final int FEW = 30;

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
     * @param about the key of the measure that its first sentence is to be about, where the scenario says so
     * @param warnings what to know before believing it
     * @param accepted how many of the last of these the scenario accepts; they are told in full only where everything is
     * @param uncertain the numbers that are drawn in each run, each in a line
     * @param scenario its file as a command names it
     * @param parent the scenario that it builds on
     */
    public void print(
            RunResult result,
            Optional<String> about,
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
        surroundings.out().lines(page.print(RunAnswer.atAGlance(result, about)));
        List<String> unanswered = warnings.subList(0, warnings.size() - accepted);
        if (printing.detail() == Detail.BRIEF) {
            warn(unanswered);
            return;
        }
        if (printing.isFull() || printing.start()) {
            surroundings.out().line("");
            surroundings
                    .out()
                    .lines(page.print(RunAnswer.details(result, uncertain, printing.isFull(), printing.start())));
            surroundings.out().line("");
        }
        warn(printing.isFull() ? warnings : unanswered);
        parent.map(this::differs).filter(words -> !words.isEmpty()).ifPresent(this::paragraph);
        paragraph("Next: " + String.join("; ", next(result, accepted, scenario, parent)));
        surroundings.out().lines(page.print(RunAnswer.origin(result, printing.isFull())));
    }

    private void warn(List<String> warnings) {
        warnings.forEach(warning ->
                surroundings.err().lines(Wrapped.indented("Warning: " + warning, "", surroundings.columns())));
    }

    private void paragraph(String text) {
        surroundings.out().lines(Wrapped.indented(text, "", surroundings.columns()));
    }

    /** What differs from the scenario that it builds on: as much as fits a line. */
    private String differs(ParentStudy builtOn) {
        List<String> all = builtOn.differences();
        if (all.isEmpty()) {
            return "";
        }
        String line = "It differs from " + builtOn.file().getFileName() + " in "
                + Numbers.counted(all.size(), "value", "values");
        for (int told = 1; told <= all.size(); told++) {
            int more = all.size() - told;
            String longer = "Unlike " + builtOn.file().getFileName() + ": " + String.join("; ", all.subList(0, told))
                    + (more > 0 ? "; and " + more + " more" : "");
            line = longer.length() <= A_LINE ? longer : line;
        }
        return line;
    }

    /** What to ask next, each as it is typed. */
    private List<String> next(RunResult result, int accepted, String scenario, Optional<ParentStudy> parent) {
        List<String> next = new ArrayList<>();
        parent.filter(builtOn -> !builtOn.differences().isEmpty())
                .ifPresent(builtOn -> next.add("caseload compare " + builtOn.file() + " " + scenario));
        boolean missed = result.timeToTarget().stream().anyMatch(time -> 2 * time.reached() < time.n())
                && result.target().stream()
                        .anyMatch(target ->
                                Measures.isOfCaseloads(target.measure().id()));
        boolean comes = result.events().stream().anyMatch(PlannedEvent::bringsSocialWorkers);
        if (missed && comes) {
            next.add("caseload staff-needed " + scenario);
        }
        Optional<String> more = result.timeToTarget().flatMap(RunScreen::moreRuns);
        more.ifPresent(next::add);
        if (!printing.isFull()) {
            next.add("--full"
                    + (accepted > 0 && more.isEmpty()
                            ? " (with " + Numbers.counted(accepted, "accepted warning", "accepted warnings") + ")"
                            : ""));
        }
        next.add("--report");
        return next;
    }

    /** How many runs would tell the chance to within five points, where these do not. Of few runs the block says that they are. */
    private static Optional<String> moreRuns(TimeToTarget time) {
        double half = (time.reachedHigh() - time.reachedLow()) / 2;
        if (!(half > SURE) || time.n() < FEW) {
            return Optional.empty();
        }
        // An interval is half as wide with four times as many runs.
        long enough = 100 * (long) Math.ceil(time.n() * (half / SURE) * (half / SURE) / 100);
        return Optional.of("--replications " + enough + " (chance to ±5 points)");
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

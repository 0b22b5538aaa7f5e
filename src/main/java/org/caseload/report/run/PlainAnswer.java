package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureSeries;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.words.Level;
import org.caseload.words.Runs;
import org.caseload.words.Wrapped;

/**
 * The answer in a few sentences: where caseloads go, when the target is reached or in what share of runs it is not, and
 * what happens to the official average on the day people arrive. What is said is what the runs did; a simulation does
 * not know what will happen.
 */
public final class PlainAnswer {
    /** What is described when the scenario names no target, first choice first. */
    private static final List<String> WITHOUT_TARGET = List.of("caseload.ramped", "caseload.dfe");

    private final RunResult result;

    private PlainAnswer(RunResult result) {
        this.result = result;
    }

    /** The sentences, each ending with a full stop. Never empty. */
    public static List<String> sentences(RunResult result) {
        return new PlainAnswer(result).sentences();
    }

    /** The sentences as lines of at most a hundred characters, with an empty line between sentences. */
    public static List<String> lines(RunResult result) {
        List<String> lines = new ArrayList<>();
        for (String sentence : sentences(result)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Wrapped.lines(sentence));
        }
        return List.copyOf(lines);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(result.target().map(this::withTarget).orElseGet(this::withoutTarget));
        ArrivalEffect.find(result).map(ArrivalEffect::sentence).ifPresent(sentences::add);
        result.target().map(PlainAnswer::meaning).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String withTarget(TargetStatement target) {
        Subject subject = Subject.of(target.measure());
        TargetClause when =
                new TargetClause(subject, target, result.timeToTarget().orElseThrow(), result.origin());
        String course = result.findSeries(target.measure().key())
                .flatMap(series -> course(subject, series, target.atMost()))
                .map(clause -> clause + " and ")
                .orElse("");
        return subject.text() + " " + course + when.text() + ".";
    }

    private String withoutTarget() {
        Optional<MeasureSeries> series = WITHOUT_TARGET.stream()
                .flatMap(key -> result.findSeries(key).stream())
                .findFirst();
        if (series.isEmpty()) {
            return "The scenario names no target and measures no caseload.";
        }
        Subject subject = Subject.of(series.get().name());
        return course(subject, series.get(), Double.NaN)
                .map(clause -> subject.text() + " " + clause + ", over "
                        + Runs.counted(result.origin().replications()) + ".")
                .orElse("The scenario names no target, and the average caseload is not defined in any run.");
    }

    private static Optional<String> course(Subject subject, MeasureSeries series, double target) {
        return Course.find(series)
                .map(course -> new CourseClause(subject, course, series.name().decimals(), target).text());
    }

    private static String meaning(TargetStatement target) {
        String level = "\"Reach " + Level.written(target.atMost()) + "\" means at or below it";
        int days = target.sustainedForDays();
        return days == 0 ? level + " at one midnight." : level + " at every midnight of " + days + " days.";
    }
}

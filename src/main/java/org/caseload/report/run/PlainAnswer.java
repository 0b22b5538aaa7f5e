package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.finding.Course;
import org.caseload.report.Finding;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.OutsideText;
import org.caseload.report.chapter.Subject;
import org.caseload.report.chapter.Undefined;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/**
 * The answer in a few sentences: where caseloads go, when the target is reached or in what share of runs it is not, and
 * what happens to the official average on the day people arrive. What is said is what the runs did; a simulation does
 * not know what will happen.
 */
public final class PlainAnswer {
    /** What is described when the scenario names no target, first choice first. */
    private static final List<String> WITHOUT_TARGET =
            List.of(Measures.CASELOAD_RAMPED.id(), Measures.CASELOAD_DFE.id());

    /** Tables that hold the numbers of what is said of caseloads and target. */
    static final List<String> OF_CASELOADS = List.of("headlines", "caseload-by-month", "target");

    private final RunResult result;

    private PlainAnswer(RunResult result) {
        this.result = result;
    }

    /** The sentences, each ending with a full stop. Never empty. */
    public static List<String> sentences(RunResult result) {
        return findings(result).stream().map(Finding::text).toList();
    }

    /** The same with what each is about, and the tables that hold its numbers. */
    public static List<Finding> findings(RunResult result) {
        return new PlainAnswer(result).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        String course = result.target().map(this::withTarget).orElseGet(this::withoutTarget);
        findings.add(new Finding("course", course, OF_CASELOADS));
        PlanGains.of(result).map(PlanGains::finding).ifPresent(findings::add);
        ArrivalEffect.find(result)
                .map(effect -> new Finding("arrival", effect.sentence(), List.of("arrival")))
                .ifPresent(findings::add);
        result.outside().map(OutsideText::findings).ifPresent(findings::addAll);
        result.target()
                .map(target -> new Finding("target-meaning", meaning(target), OF_CASELOADS))
                .ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private String withTarget(TargetStatement target) {
        Subject subject = Subject.of(target.measure());
        TargetClause when =
                new TargetClause(subject, target, result.timeToTarget().orElseThrow(), result.origin());
        String clauses = result.findSeries(target.measure().key())
                .map(series -> Course.find(series)
                        .map(course ->
                                clause(subject, series, course, target.atMost()).with(when.text()))
                        .orElseGet(() -> never(subject, series) + " and " + when.text()))
                .orElseGet(when::text);
        return subject.text() + " " + clauses + ".";
    }

    private String withoutTarget() {
        Optional<MeasureSeries> series = WITHOUT_TARGET.stream()
                .flatMap(key -> result.findSeries(key).stream())
                .findFirst();
        if (series.isEmpty()) {
            return "The scenario names no target and measures no caseload.";
        }
        Subject subject = Subject.of(series.get().name());
        return Course.find(series.get())
                .map(course -> subject.text() + " "
                        + clause(subject, series.get(), course, Double.NaN).text() + ", over "
                        + RunCount.counted(result.origin().replications()) + ".")
                .orElseGet(() -> "The scenario names no target, and the average caseload is not defined in any run"
                        + gaps(series.get()).stream()
                                .map(gap -> ": " + gap.reason())
                                .findFirst()
                                .orElse("")
                        + ".");
    }

    private CourseClause clause(Subject subject, MeasureSeries series, Course course, double target) {
        int runs = result.origin().replications();
        return new CourseClause(
                subject, course, gaps(series), runs, series.name().decimals(), target);
    }

    /** Such as "are not defined on any date read (nobody in post)". */
    private String never(Subject subject, MeasureSeries series) {
        return gaps(series).stream()
                .map(gap -> subject.be() + " " + gap.words())
                .findFirst()
                .orElse(subject.be() + " not read on any date");
    }

    private List<Undefined> gaps(MeasureSeries series) {
        return Undefined.stretches(series, result.series());
    }

    private String meaning(TargetStatement target) {
        boolean always = result.findSeries(target.measure().key()).stream()
                .allMatch(series -> series.isDefinedInAll(result.origin().replications()));
        return "\"Reach " + StatedLevel.written(target.atMost()) + "\" means at or below it at " + target.midnights()
                + (always ? "." : "; a midnight at which it is not defined does not count as reached.");
    }
}

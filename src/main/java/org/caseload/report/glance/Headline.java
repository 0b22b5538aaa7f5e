package org.caseload.report.glance;

import java.util.List;
import java.util.Optional;
import org.caseload.finding.Course;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.StatedLevel;

/**
 * The answer in one sentence of at most {@link #MOST_WORDS} words and one kind of range: where the measure goes, and in what share of runs
 * it reaches the target. The interval of that share stands in the block below it.
 */
final class Headline {
    /** Longer sentences are not read out in a meeting. */
    static final int MOST_WORDS = 35;

    private final RunResult result;
    private final MeasureSeries series;
    private final Course course;
    private final Hedge hedge;

    private Headline(RunResult result, MeasureSeries series, Course course) {
        this.result = result;
        this.series = series;
        this.course = course;
        hedge = new Hedge(result.origin().replications());
    }

    /** The sentence; empty where the measure asked about is not defined on some date, which wants more words. */
    static Optional<String> of(RunResult result) {
        return Asked.series(result)
                .flatMap(series -> Course.find(series)
                        .filter(course -> !course.isOneDate() && isAlwaysDefined(series))
                        .map(course -> new Headline(result, series, course).sentence()));
    }

    /** The sentence about a measure of which the target may not be. */
    static Optional<String> of(RunResult result, String key) {
        return result.findSeries(key)
                .filter(series -> !series.monthly().isEmpty() && isAlwaysDefined(series))
                .flatMap(series -> series.name().unit().equals("£")
                        ? Optional.of(Spent.of(result, series).sentence())
                        : Course.find(series)
                                .filter(course -> !course.isOneDate())
                                .map(course -> new Headline(result, series, course).sentence()));
    }

    private static boolean isAlwaysDefined(MeasureSeries series) {
        return series.monthly().stream().allMatch(reading -> reading.n() > 0);
    }

    /** The first of several ways to say it that is short enough, or the shortest. */
    private String sentence() {
        List<String> ways =
                List.of(course(true) + target(true), course(true) + target(false), course(false) + target(false));
        return ways.stream().filter(way -> words(way) <= MOST_WORDS).findFirst().orElse(ways.get(ways.size() - 1))
                + ".";
    }

    /** How many words a sentence has; a sign of percentage is none. */
    static int words(String sentence) {
        return sentence.replace(" %", "%").strip().split("\\s+").length;
    }

    private String course(boolean withRange) {
        Subject subject = Subject.of(series.name());
        String moves = switch (course.direction()) {
            case STAY ->
                subject.verb("stay") + " about the same, " + level(course.start()) + " at the start and "
                        + about(course.end()) + " in " + month(course.end()) + range(course.end(), withRange);
            case FALL -> subject.verb("fall") + path(subject, withRange);
            case RISE -> subject.verb("rise") + path(subject, withRange);
        };
        return named(series.name()) + " " + moves;
    }

    private String path(Subject subject, boolean withRange) {
        String from = " from " + level(course.start()) + " to " + about(course.turn());
        return course.turnsBack()
                ? from + ", " + subject.verb("stand") + " at " + about(course.end()) + " in " + month(course.end())
                        + range(course.end(), withRange)
                : from + " by " + month(course.turn()) + range(course.turn(), withRange);
    }

    private String target(boolean dated) {
        int runs = result.origin().replications();
        return result.target()
                .map(target -> " and " + reaches(target) + " " + goal(target)
                        + (dated ? " by " + EnglishDate.month(result.origin().endDate()) : "")
                        + " in " + inRuns(result.timeToTarget().orElseThrow(), runs))
                .orElse(", over " + Numbers.counted(runs, "run", "runs"));
    }

    /** Such as "reach", or "cases per worker in the locality teams reach" where the sentence is about another measure. */
    private String reaches(TargetStatement target) {
        String verb = Subject.of(target.measure()).verb("reach");
        return target.measure().key().equals(series.name().key())
                ? verb
                : Phrases.inSentence(named(target.measure())) + " " + verb;
    }

    private String inRuns(TimeToTarget time, int runs) {
        if (time.reached() == 0) {
            return runs == 1 ? "not even its one run" : "no run";
        }
        return hedge.isClaimed()
                ? Numbers.share(time.reachedShare()) + " of runs"
                : Numbers.number(time.reached(), 0) + " of " + Numbers.counted(runs, "run", "runs");
    }

    private static String goal(TargetStatement target) {
        return StatedLevel.written(target.atMost());
    }

    /** The measure without what its aside says, which the block does: "Cases per worker in the locality teams". */
    static String named(MeasureName name) {
        String title = Subject.of(name).title();
        int aside = title.indexOf(',');
        String head = aside < 0 ? title : title.substring(0, aside);
        return title.endsWith("the official average") ? head + " (official average)" : head;
    }

    private String level(Observation reading) {
        return Written.level(series.name(), reading.p50());
    }

    /** Whole numbers where the runs are spread by more than one and the target is not near. */
    private String about(Observation reading) {
        double target = result.target().map(TargetStatement::atMost).orElse(Double.NaN);
        boolean coarse = reading.p90() - reading.p10() >= 1
                && !(Math.abs(reading.p50() - target) < 1)
                && !series.name().unit().equals("£");
        return coarse ? "about " + Numbers.number(reading.p50(), 0) : level(reading);
    }

    private String range(Observation reading, boolean shown) {
        return shown && hedge.isClaimed() ? " (8 runs in 10: " + Written.range(series.name(), reading) + ")" : "";
    }

    private static String month(Observation reading) {
        return EnglishDate.month(reading.date());
    }
}

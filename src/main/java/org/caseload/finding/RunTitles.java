package org.caseload.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.outside.OutsideView;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/** What the charts of a run say, as titles: place, finding and period, in about ten words. */
public final class RunTitles {
    private static final double HALF = 0.5;

    private final Origin origin;

    public RunTitles(Origin origin) {
        this.origin = origin;
    }

    /** Where a measure goes, such as "Warwickshire 2018: cases per worker fall from 25.0 to about 18 by July 2020". */
    public String course(MeasureSeries series) {
        String what = what(series.name());
        return Course.find(series)
                .map(course ->
                        title(what + Phrases.teams(series.name().teams()) + " " + course(course, series.name(), what)))
                .orElseGet(() -> title("nobody is there of whom " + what + " could be read" + until()));
    }

    private String course(Course course, MeasureName name, String what) {
        boolean plural = Phrases.isPlural(what);
        String start = Numbers.number(course.start().p50(), name.unit().equals("FTE") ? 0 : name.decimals());
        Observation turn = course.turn();
        String to = about(turn, name) + " by " + EnglishDate.month(turn.date());
        if (course.isOneDate()) {
            return (plural ? "are " : "is ") + start + " in "
                    + EnglishDate.month(course.start().date());
        }
        if (origin.replications() < 2) {
            return (plural ? "go" : "goes") + " from " + start + " to "
                    + Numbers.number(course.end().p50(), name.decimals()) + " by "
                    + EnglishDate.month(course.end().date()) + " in a single run";
        }
        return switch (course.direction()) {
            case STAY -> (plural ? "stay" : "stays") + " at about " + Numbers.number(turn.p50(), 0) + until();
            case FALL -> (plural ? "fall" : "falls") + " from " + start + " to " + to + back(course, name);
            case RISE -> (plural ? "rise" : "rises") + " from " + start + " to " + to + back(course, name);
        };
    }

    private String back(Course course, MeasureName name) {
        return course.turnsBack()
                ? ", then stand at " + about(course.end(), name) + " in "
                        + EnglishDate.month(course.end().date())
                : "";
    }

    private static String about(Observation reading, MeasureName name) {
        return "about " + Numbers.number(reading.p50(), reading.p90() - reading.p10() >= 1 ? 0 : name.decimals());
    }

    /** Whether the target is reached: likely or not only where the whole interval lies on one side of one half. */
    public String target(TargetStatement target, TimeToTarget time) {
        String level = StatedLevel.written(target.atMost());
        if (time.reached() == 0) {
            return title("no run of " + time.n() + " reaches " + level + until("by "));
        }
        if (time.reached() == time.n()) {
            return title("every run of " + time.n() + " reaches " + level + until("by "));
        }
        String share = Numbers.share(time.reachedShare()) + " of " + RunCount.counted(time.n()) + " reach " + level
                + until("by ");
        if (time.reachedLow() > HALF) {
            return title("the target is likely: " + share);
        }
        return title(
                time.reachedHigh() < HALF
                        ? "the target is unlikely: " + share
                        : "whether " + level + " is reached" + until("by ") + " cannot be told");
    }

    /** Which team carries most, where its interval lies above that of every other. */
    public String teams(List<MeasureSeries> teams) {
        List<MeasureSeries> read = teams.stream()
                .filter(team -> findLast(team).isPresent())
                .sorted(Comparator.comparingDouble((MeasureSeries team) ->
                                findLast(team).orElseThrow().mean())
                        .reversed())
                .toList();
        if (read.isEmpty()) {
            return title("no team has anybody" + until("in "));
        }
        double low = findLast(read.get(0)).orElseThrow().low();
        boolean told = read.size() > 1
                && read.stream()
                        .skip(1)
                        .allMatch(team -> findLast(team).orElseThrow().high() < low);
        return title(
                told
                        ? Phrases.inSentence(read.get(0).name().team().replace('-', ' '))
                                + " teams carry most cases per worker" + until("in ")
                        : "which team carries most" + until("in ") + " cannot be told");
    }

    /** How the share of workers with many cases changes most, where the intervals of first and last date lie apart. */
    public String spread(List<CaseloadSpread> dates) {
        CaseloadSpread first = dates.get(0);
        CaseloadSpread last = dates.get(dates.size() - 1);
        List<Integer> marks = new ArrayList<>();
        for (int m = 0; m < first.above().size(); m++) {
            if (apart(first.above().get(m), last.above().get(m))) {
                marks.add(m);
            }
        }
        Optional<Integer> mark = marks.stream()
                .max(Comparator.comparingDouble(m -> Math.abs(
                        first.above().get(m).share() - last.above().get(m).share())));
        return title(mark.map(m -> "workers with over " + first.above().get(m).mark() + " cases "
                        + (last.above().get(m).share() < first.above().get(m).share() ? "fall" : "rise") + " from "
                        + Numbers.share(first.above().get(m).share()) + " to "
                        + Numbers.share(last.above().get(m).share()) + until("by "))
                .orElse("workers hold about as many cases" + until("in ") + " as at the start, as far as can be told"));
    }

    private static boolean apart(CaseloadSpread.Above one, CaseloadSpread.Above other) {
        return one.isBounded() && other.isBounded() && (one.high() < other.low() || other.high() < one.low());
    }

    /** How the simulation stands to councils that changed staff alike. */
    public String elsewhere(OutsideView.Seen seen) {
        OutsideView.YearLater later = seen.last();
        String on = later.years() == 1 ? ", a year on" : ", two years on";
        String further = later.simulated() < later.changed().p50() ? "further" : "less far";
        String finding = switch (later.agreement()) {
            case AGREE -> "caseloads may move as in the middle of like councils";
            case OFF_THE_MIDDLE -> "caseloads fall " + further + " than in most like councils";
            case DISAGREE -> "caseloads move outside what 8 in 10 like councils saw";
            case UNKNOWN ->
                "like councils' caseloads moved by " + signed(later.changed().p50()) + " in the middle";
        };
        return title(finding + on);
    }

    private static String signed(double share) {
        return Numbers.signed(100 * share, 0) + " %";
    }

    /** What a chart of single workers shows, which is one run and no finding. */
    public String oneRun(int run) {
        return title("run " + run + " shows who holds how many cases, to " + EnglishDate.month(origin.endDate()));
    }

    private String until() {
        return until("until ");
    }

    private String until(String word) {
        return " " + word + EnglishDate.month(origin.endDate());
    }

    private String title(String finding) {
        return origin.scenario() + ": " + finding;
    }

    /** Such as "cases per worker", without what the label adds after its comma. */
    private static String what(MeasureName name) {
        return Phrases.inSentence(name.label().split(",", -1)[0]);
    }

    private static Optional<Observation> findLast(MeasureSeries series) {
        return series.monthly().stream().filter(reading -> reading.n() > 1).reduce((before, after) -> after);
    }
}

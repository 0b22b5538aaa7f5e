package org.caseload.history.learning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.caseload.calendar.MonthlyProfile;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.history.CaseHistory;
import org.caseload.history.Spell;
import org.caseload.history.Watched;
import org.caseload.history.Window;

/**
 * Learns from a council's lists. What is published counts beside them as so many cases; nothing is said from fewer than {@value #FEWEST}
 * children.
 *
 * @param stages what is published of each kind of work
 * @param season the season that is assumed where lists do not teach one
 * @param noFurtherAction the published share of referrals that end at the front door
 * @param cameBack the published share of referrals of children who come back within twelve months
 * @param pseudoCases as how many cases each of these counts
 */
public record Learning(
        List<Expected> stages, MonthlyProfile season, double noFurtherAction, double cameBack, double pseudoCases) {
    /** No figure is told that rests on fewer children. */
    public static final int FEWEST = 10;

    /** As how many cases what is published counts, unless somebody says otherwise. Assumption. */
    public static final double USUAL_PSEUDO_CASES = 50;

    /** A list of fewer days shows hardly an end. */
    private static final int SHORTEST = 28;

    /** Copies the list. */
    public Learning {
        stages = List.copyOf(stages);
    }

    /** Learns. */
    public Learnt from(CaseHistory history) {
        List<NotLearnt> notLearnt = new ArrayList<>();
        List<LearntStage> learnt = new ArrayList<>();
        ToDoubleFunction<LocalDate> days = date -> ChronoUnit.DAYS.between(history.asOf(), date);
        ToDoubleFunction<LocalDate> workingDays = workingDays(history);
        for (Expected stage : stages) {
            Watched<Spell> listed = history.of(stage.work());
            String what = "how long " + PluralWork.of(stage.work()) + " last, and how they end";
            List<StageSpans.Seen> seen = listed.window().isEmpty()
                    ? List.of()
                    : StageSpans.of(listed, stage.workingDays() ? workingDays : days);
            int guessed =
                    (int) listed.rows().stream().filter(Spell::startGuessed).count();
            Optional<String> why = tooLittle(
                    listed.window(),
                    seen.stream().map(StageSpans.Seen::child).distinct().count(),
                    guessed > 0 ? " of whom it is said when it began" : "");
            if (why.isPresent()) {
                notLearnt.add(new NotLearnt(what, why.get()));
                continue;
            }
            LearntStage one =
                    new StageLearning(stage, listed.window().orElseThrow(), seen, guessed, pseudoCases).learn();
            learnt.add(one);
            exitsNotTold(one, notLearnt);
        }
        return new Learnt(
                history, pseudoCases, learnt, arrivals(history, notLearnt), handovers(history, notLearnt), notLearnt);
    }

    private static void exitsNotTold(LearntStage stage, List<NotLearnt> notLearnt) {
        String work = PluralWork.of(stage.work());
        if (stage.exits().isEmpty()) {
            notLearnt.add(new NotLearnt("how " + work + " end", "fewer than " + FEWEST + " were seen to end"));
            return;
        }
        stage.expected().goesOn().keySet().stream()
                .filter(to -> !stage.exits().get().containsKey(to))
                .forEach(to -> notLearnt.add(new NotLearnt(
                        "how many " + work + " are followed by " + PluralWork.of(to),
                        "fewer than " + FEWEST + " children were seen to end so, or could be told from it")));
    }

    private static Optional<String> tooLittle(Optional<Window> window, long children, String whose) {
        if (window.isEmpty()) {
            return Optional.of("no list has them");
        }
        if (window.get().days() < SHORTEST) {
            return Optional.of("the list covers " + window.get().days()
                    + (window.get().days() == 1 ? " day" : " days")
                    + ", which shows what is open and not how it ends");
        }
        return children < FEWEST
                ? Optional.of("the list has fewer than " + FEWEST + " children" + whose)
                : Optional.empty();
    }

    private Optional<LearntArrivals> arrivals(CaseHistory history, List<NotLearnt> notLearnt) {
        Optional<ArrivalLearning> learning = history.referrals().window().isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrivalLearning(
                        history.referrals(),
                        this::factor,
                        new ArrivalLearning.Prior(noFurtherAction, cameBack, pseudoCases)));
        Optional<String> why = tooLittle(
                history.referrals().window(),
                learning.map(ArrivalLearning::children).orElse(0L),
                " referred in the days that it covers");
        if (why.isPresent()) {
            notLearnt.add(new NotLearnt("how many are referred", why.get()));
            return Optional.empty();
        }
        return learning.map(arrivals -> arrivals.learn(notLearnt));
    }

    private double factor(YearMonth month) {
        return season.factor(month.getMonthValue() - 1);
    }

    private static Optional<LearntHandovers> handovers(CaseHistory history, List<NotLearnt> notLearnt) {
        Optional<LearntHandovers> learnt = HandoverLearning.learn(history);
        if (learnt.isEmpty()) {
            notLearnt.add(new NotLearnt(
                    "how often cases change hands",
                    history.handovers().window().isEmpty()
                            ? "no list has changes of worker"
                            : "fewer than " + FEWEST + " children changed hands"));
        }
        return learnt;
    }

    /** Working days since the year before the window, or since the first spell; a spell is seldom watched for longer. */
    private static ToDoubleFunction<LocalDate> workingDays(CaseHistory history) {
        LocalDate start = history.asOf().minusYears(3);
        SimulationCalendar calendar =
                new SimulationCalendar(start, (int) ChronoUnit.DAYS.between(start, history.asOf()) + 1);
        WorkingTime time = WorkingTime.england(calendar);
        return date -> Math.rint(time.elapsed(calendar.day(date)));
    }
}

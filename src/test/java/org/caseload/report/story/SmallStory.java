package org.caseload.report.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TargetStatement;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.result.story.FactKind;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;
import org.caseload.result.story.StoryPeriod.Joined;
import org.caseload.result.story.StoryPeriod.Left;
import org.caseload.result.story.StoryPeriod.LongAbsence;
import org.caseload.result.story.StoryPeriod.PassedOn;
import org.caseload.result.story.StoryPeriod.Person;
import org.caseload.result.story.StoryPeriod.Timeliness;

/** A story of two months invented fact by fact, so that every word of it can be foretold. */
public final class SmallStory {
    public static final LocalDate START = LocalDate.of(2018, 8, 20);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
    private static final MeasureName RAMPED = new MeasureName(
            "caseload.ramped",
            "locality",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1);

    private SmallStory() {}

    /** A story of the run that is stated. */
    public static Story of(ChosenRun run, long seed, String version, String command) {
        Origin origin = new Origin("Tiny", "", "0123456789abcdef", version, seed, run.among(), START, OCTOBER, command);
        return new Story(
                origin,
                run,
                RAMPED,
                Optional.of(new TargetStatement(RAMPED, 15, 28)),
                Optional.empty(),
                IntStream.rangeClosed(0, 42).mapToObj(day -> 25 - day / 10.0).toList(),
                3,
                6,
                75,
                71,
                List.of(new PlannedEvent(LocalDate.of(2018, 9, 3), "4 newly qualified due to start", true)),
                List.of(august(), september()),
                Optional.of(new Story.LongestList(LocalDate.of(2018, 9, 15), 2)));
    }

    /** The same with other timeliness, month by month, and nothing else in them. */
    static Story with(Story story, Timeliness... months) {
        List<StoryPeriod> periods = new ArrayList<>();
        for (Timeliness month : months) {
            LocalDate from = START.plusDays(14L * periods.size());
            periods.add(new StoryPeriod(
                    from, from.plusDays(14), List.of(), List.of(), List.of(), 0, 0, 0, 0, List.of(month)));
        }
        return new Story(
                story.origin(),
                story.run(),
                story.measure(),
                story.target(),
                story.reached(),
                story.daily(),
                story.inPostAtStart(),
                story.inPostAtEnd(),
                story.openAtStart(),
                story.openAtEnd(),
                story.plan(),
                periods,
                story.longestList());
    }

    private static StoryPeriod august() {
        return new StoryPeriod(
                START,
                LocalDate.of(2018, 9, 1),
                List.of(),
                List.of(),
                List.of(new LongAbsence(
                        new Person(3, "social-worker", "locality"),
                        "long-leave",
                        LocalDate.of(2018, 8, 22),
                        LocalDate.of(2018, 8, 22),
                        new PassedOn(5, 2, 0),
                        Optional.empty())),
                10,
                9,
                0,
                0,
                List.of(new Timeliness("assessment", 45, 10, 1, 60, 8)));
    }

    private static StoryPeriod september() {
        Person senior = new Person(2, "senior", "locality");
        List<Joined> four = IntStream.rangeClosed(4, 7)
                .mapToObj(n -> new Joined(new Person(n, "newly-qualified", "locality"), LocalDate.of(2018, 9, 3)))
                .toList();
        return new StoryPeriod(
                LocalDate.of(2018, 9, 1),
                OCTOBER,
                four,
                List.of(new Left(senior, LocalDate.of(2018, 9, 14), "other-council", new PassedOn(24, 4, 2))),
                List.of(new LongAbsence(
                        new Person(1, "social-worker", "locality"),
                        "sickness",
                        LocalDate.of(2018, 8, 22),
                        LocalDate.of(2018, 9, 19),
                        new PassedOn(20, 2, 0),
                        Optional.of(LocalDate.of(2019, 1, 7)))),
                30,
                35,
                5,
                2,
                List.of(new Timeliness("assessment", 45, 30, 12, 98, 1042)));
    }

    /** The facts about child 8 and worker 2, and one nobody has words for. */
    public static List<Fact> facts() {
        return List.of(
                fact(0, FactKind.WORKER_STARTS, 0, 2, "", "fte: 1; capacity: 1"),
                fact(0, FactKind.ALLOCATED, 5, 2, "assessment", ""),
                fact(1, FactKind.REFERRED, 8, 0, "", "last referred: 2018-03-04T10:00:00.000"),
                fact(2, FactKind.STAGE_BEGINS, 8, 0, "assessment", ""),
                fact(2, FactKind.ALLOCATED, 8, 2, "assessment", ""),
                fact(9, FactKind.INDUCTION_STEP, 0, 2, "", "capacity: 0.45"),
                fact(20, FactKind.RELEASED, 5, 2, "assessment", ""),
                fact(25, FactKind.RELEASED, 8, 2, "assessment", ""),
                fact(25, FactKind.WAITING_BEGINS, 8, 0, "assessment", ""),
                fact(25, FactKind.WORKER_LEAVES, 0, 2, "", ""));
    }

    private static Fact fact(int day, FactKind kind, int child, int worker, String stage, String detail) {
        LocalDateTime at = START.atStartOfDay().plusDays(day).plusHours(day == 0 ? 0 : 9);
        return new Fact(
                at,
                kind,
                child == 0 ? OptionalInt.empty() : OptionalInt.of(child),
                worker == 0 ? OptionalInt.empty() : OptionalInt.of(worker),
                worker == 0 ? "" : "senior",
                worker == 0 ? "" : "locality",
                stage,
                detail);
    }
}

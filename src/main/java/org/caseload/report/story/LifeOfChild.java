package org.caseload.report.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.story.Fact;
import org.caseload.result.story.FactKind;
import org.caseload.result.story.Story;
import org.caseload.words.EnglishDate;

/** What happened to one child's case, one line a moment, and when the worker who had it was away. */
public final class LifeOfChild {
    private LifeOfChild() {}

    /**
     * The case as dated rows.
     *
     * @param facts the facts about it, in order, and about its worker's absences; the first is about the child
     * @param story the story of the whole run
     */
    public static Table of(List<Fact> facts, Story story) {
        List<List<Cell>> dated = new ArrayList<>();
        List<String> now = new ArrayList<>();
        TreeSet<Integer> workers = new TreeSet<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            now.add(clause(fact, i == 0));
            if (fact.kind() == FactKind.ALLOCATED) {
                workers.add(fact.worker().getAsInt());
            }
            if (i + 1 == facts.size() || !facts.get(i + 1).at().equals(fact.at())) {
                dated.add(List.of(Cell.words(when(fact.at(), story)), Cell.words(String.join("; ", now))));
                now.clear();
            }
        }
        return new Table(
                "child",
                "Child " + facts.get(0).child().getAsInt()
                        + " (one involvement; a child who comes back has a new number)",
                List.of(Column.words("When"), Column.words("What happens")),
                dated,
                List.of("Workers in all: " + workers.size() + "."));
    }

    /** The day, or "at the start" for what is so when the story begins. */
    static String when(LocalDateTime at, Story story) {
        return at.equals(story.origin().startDate().atStartOfDay())
                ? "at the start"
                : EnglishDate.day(at.toLocalDate());
    }

    private static String clause(Fact fact, boolean first) {
        String stage = StoryWords.words(fact.stage());
        return switch (fact.kind()) {
            case REFERRED -> referred(fact);
            case NO_FURTHER_ACTION -> "the front door finds that nothing further is needed";
            case STAGE_BEGINS -> first ? "is in " + stage : stage + " begins";
            case STAGE_ENDS -> stage + " ends";
            case ENQUIRY_BEGINS -> "the enquiry begins";
            case CONFERENCE -> "the initial conference is held";
            case CLOSED -> "the case closes";
            case ALLOCATED -> "goes to " + worker(fact);
            case RELEASED -> "leaves worker " + fact.worker().getAsInt();
            case WAITING_BEGINS -> "joins the list of children without a worker";
            case WAITING_ENDS -> "leaves the list";
            case ABSENCE_BEGINS -> "worker " + fact.worker().getAsInt() + " " + FactDetail.absence(fact);
            case ABSENCE_ENDS -> "worker " + fact.worker().getAsInt() + " is back";
            default -> FactDetail.plain(fact);
        };
    }

    private static String referred(Fact fact) {
        return FactDetail.findDay(fact, "last referred")
                .map(day -> "is referred again, having been referred on " + EnglishDate.day(day))
                .orElse("is referred for the first time");
    }

    private static String worker(Fact fact) {
        return StoryWords.worker(fact.worker().getAsInt(), fact.grade(), fact.team());
    }
}

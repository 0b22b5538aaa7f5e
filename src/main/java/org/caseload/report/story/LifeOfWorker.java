package org.caseload.report.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** What happened to one worker: what they did by the day, and their cases by the month. */
public final class LifeOfWorker {
    private static final int NAMED = 6;

    private final Story story;
    private final List<List<Cell>> dated = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> gone = new ArrayList<>();
    private YearMonth month;
    private int held;

    private LifeOfWorker(Story story) {
        this.story = story;
    }

    /**
     * A worker's time as dated rows.
     *
     * @param facts the facts about them, in order; at least one
     * @param story the story of the whole run
     */
    public static Table of(List<Fact> facts, Story story) {
        LifeOfWorker life = new LifeOfWorker(story);
        facts.forEach(life::tell);
        life.endMonth();
        Fact first = facts.get(0);
        String who = StoryWords.worker(first.worker().getAsInt(), first.grade(), first.team());
        return new Table(
                "worker",
                Phrases.capital(who),
                List.of(Column.words("When"), Column.words("What happens")),
                life.dated,
                List.of());
    }

    private void tell(Fact fact) {
        YearMonth now = YearMonth.from(fact.at());
        if (month != null && !now.equals(month)) {
            endMonth();
        }
        month = now;
        switch (fact.kind()) {
            case ALLOCATED -> takes(fact);
            case RELEASED -> gives(fact);
            default -> add(LifeOfChild.when(fact.at(), story), clause(fact));
        }
    }

    private void add(String when, String what) {
        dated.add(List.of(Cell.words(when), Cell.words(what)));
    }

    private void takes(Fact fact) {
        held++;
        if (!isStart(fact)) {
            taken.add(fact.child().getAsInt());
        }
    }

    private void gives(Fact fact) {
        held--;
        gone.add(fact.child().getAsInt());
    }

    private boolean isStart(Fact fact) {
        return fact.at().equals(story.origin().startDate().atStartOfDay());
    }

    private void endMonth() {
        if (!taken.isEmpty() || !gone.isEmpty()) {
            List<String> clauses = new ArrayList<>();
            if (!taken.isEmpty()) {
                clauses.add("takes " + StoryWords.cases(taken.size()) + " (" + children(taken) + ")");
            }
            if (!gone.isEmpty()) {
                clauses.add("finishes or passes on " + StoryWords.cases(gone.size()));
            }
            add(
                    EnglishDate.month(month.atDay(1)),
                    Phrases.listed(clauses) + "; holds " + Numbers.number(held, 0) + " at the end");
        }
        taken.clear();
        gone.clear();
    }

    private static String children(List<Integer> numbers) {
        return (numbers.size() == 1 ? "child " : "children ") + StoryWords.numbers(numbers, NAMED);
    }

    private String clause(Fact fact) {
        return switch (fact.kind()) {
            case WORKER_STARTS -> started(fact);
            case SERVED_BEFORE -> FactDetail.served(fact);
            case WORKER_RESIGNS -> "hands in their notice";
            case WORKER_LEAVES ->
                "leaves"
                        + StoryWords.destination(
                                FactDetail.find(fact, "destination").orElse(""));
            case ABSENCE_BEGINS -> FactDetail.absence(fact);
            case ABSENCE_ENDS -> "is back";
            case INDUCTION_STEP -> "induction reaches " + FactDetail.capacity(fact);
            case HOLDS_NO_CASES -> "holds no cases";
            case TAKES_CASES -> "takes on cases";
            case TEAM_CHANGES -> "goes to " + StoryWords.words(fact.team());
            case GRADE_CHANGES -> "becomes " + StoryWords.words(fact.grade());
            default -> FactDetail.plain(fact);
        };
    }

    private String started(Fact fact) {
        String fte = FactDetail.find(fact, "fte").map(n -> ", " + n + " FTE").orElse("");
        return (isStart(fact) ? "in post as " : "starts as ") + StoryWords.words(fact.grade()) + " in "
                + StoryWords.words(fact.team()) + fte + ", at " + FactDetail.capacity(fact);
    }
}

package org.caseload.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Answer;
import org.caseload.report.chapter.Subject;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;
import org.caseload.result.story.StoryPeriod.Left;
import org.caseload.result.story.StoryPeriod.Timeliness;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** One run as a dated story in plain English: which run it is, the headlines, then period by period, and where to look closer. */
public final class StoryAnswer {
    private StoryAnswer() {}

    /** The whole story. */
    public static Answer of(Story story) {
        List<Node> nodes = new ArrayList<>(List.of(whichRun(story)));
        new StoryHead(story).sentences().forEach(sentence -> nodes.add(new Finding("story", sentence, List.of())));
        if (!story.periods().isEmpty()) {
            nodes.add(months(story));
        }
        nodes.add(lookCloser(story));
        return answer(story, nodes);
    }

    /**
     * What happened to one child, one worker or both.
     *
     * @param child the facts about a child, in order; none where nobody asked
     * @param worker the facts about a worker, in order; none where nobody asked
     */
    public static Answer following(Story story, List<Fact> child, List<Fact> worker) {
        List<Node> nodes = new ArrayList<>(List.of(whichRun(story)));
        if (!child.isEmpty()) {
            nodes.add(LifeOfChild.of(child, story));
        }
        if (!worker.isEmpty()) {
            nodes.add(LifeOfWorker.of(worker, story));
        }
        return answer(story, nodes);
    }

    private static Answer answer(Story story, List<Node> nodes) {
        return new Answer(
                story.origin(),
                "run " + story.run().number() + " of seed " + story.origin().seed(),
                story.origin().scenario() + ": one run, told as a story",
                "This paper tells one run of a simulation, one way things could go. It is no forecast; children and workers are"
                        + " made up.",
                nodes);
    }

    /** Which run it is, and by what measure it was chosen. */
    private static Paragraph whichRun(Story story) {
        ChosenRun run = story.run();
        String measure = lower(Subject.of(story.measure()).title());
        String of = "Run " + run.number() + " of " + Numbers.number(run.among(), 0);
        String why = switch (run.choice()) {
            case ASKED_FOR -> "Run " + run.number() + ", asked for by its number";
            case MEDIAN -> of + ", the one nearest the median by its path of " + measure;
            case WORST -> of + ", the worst: it has the highest mean of " + measure + " up to the horizon";
            case BEST -> of + ", the best: it has the lowest mean of " + measure + " up to the horizon";
        };
        return new Paragraph(story.origin().scenario() + ". " + why
                + ". One way things could go, not a forecast; children and workers are made up.");
    }

    private static Table months(Story story) {
        Subject subject = Subject.of(story.measure());
        return new Table(
                "months",
                "Month by month, from where to where " + lower(subject.text()) + " " + subject.verb("go")
                        + "; in brackets behind workers, the cases they pass on.",
                List.of(Column.words("When"), Column.words("From where to where"), Column.words("What happens")),
                story.periods().stream()
                        .map(period -> new StoryMonth(story, period).row())
                        .toList(),
                List.of());
    }

    private static String lower(String text) {
        return Phrases.inSentence(text);
    }

    private static Table lookCloser(Story story) {
        List<List<Cell>> rows = new ArrayList<>();
        mostCasesPassedOn(story)
                .ifPresent(left -> rows.add(List.of(
                        Cell.words("--worker " + left.who().number()),
                        Cell.words(
                                "who left with " + StoryWords.cases(left.cases().cases())))));
        longest(story)
                .ifPresent(late -> rows.add(List.of(
                        Cell.words("--child " + late.child()),
                        Cell.words("with " + late.longest() + " working days in " + StoryWords.words(late.stage())))));
        rows.add(List.of(Cell.words("--events events.csv"), Cell.words("for every fact of this run, as a table")));
        return new Table(
                "look-closer",
                "Look closer, with one of these after the command below:",
                List.of(Column.words("Option"), Column.words("What it tells")),
                rows,
                List.of());
    }

    private static Optional<Left> mostCasesPassedOn(Story story) {
        return story.periods().stream()
                .flatMap(period -> period.left().stream())
                .max(Comparator.comparingInt(left -> left.cases().cases()));
    }

    private static Optional<Timeliness> longest(Story story) {
        return story.periods().stream()
                .map(StoryPeriod::timeliness)
                .flatMap(List::stream)
                .filter(late -> late.child() > 0)
                .max(Comparator.comparingInt(Timeliness::longest));
    }
}

package org.caseload.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.ChosenRun;
import org.caseload.result.Origin;
import org.caseload.result.Story;
import org.caseload.result.StoryPeriod;
import org.caseload.result.StoryPeriod.Left;
import org.caseload.result.StoryPeriod.Timeliness;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Wrapped;

/** One run as a dated story in plain English: which run it is, the headlines, then period by period, and where to look closer. */
public final class StoryText {
    private StoryText() {}

    /** The whole story, in lines of at most a hundred characters. */
    public static List<String> lines(Story story) {
        List<String> lines = new ArrayList<>(whichRun(story));
        lines.add("");
        new StoryHead(story).sentences().forEach(sentence -> lines.addAll(Wrapped.lines(sentence)));
        lines.add("");
        Subject subject = Subject.of(story.measure());
        lines.addAll(Wrapped.lines("Month by month, from where to where " + lower(subject.text())
                + " "
                + subject.verb("go") + "; in brackets behind workers, the cases they pass on."));
        story.periods().forEach(period -> lines.addAll(new StoryMonth(story, period).lines()));
        lines.add("");
        lines.addAll(lookCloser(story));
        return List.copyOf(lines);
    }

    /** Which run it is, and by what measure it was chosen. */
    public static List<String> whichRun(Story story) {
        ChosenRun run = story.run();
        String measure = lower(Subject.of(story.measure()).title());
        String of = "Run " + run.number() + " of " + Numbers.number(run.among(), 0);
        String why = switch (run.choice()) {
            case ASKED_FOR -> "Run " + run.number() + ", asked for by its number";
            case MEDIAN -> of + ", the one nearest the median by its path of " + measure;
            case WORST -> of + ", the worst: it has the highest mean of " + measure + " up to the horizon";
            case BEST -> of + ", the best: it has the lowest mean of " + measure + " up to the horizon";
        };
        return Wrapped.lines(story.origin().scenario() + ". " + why
                + ". One way things could go, not a forecast; children and workers are made up.");
    }

    /** Where the story comes from and how to tell it again. */
    public static List<String> origin(Story story) {
        Origin origin = story.origin();
        List<String> lines = new ArrayList<>(Wrapped.lines("Origin: " + origin.scenario() + " (scenario "
                + origin.shortHash() + "), " + EnglishDate.day(origin.startDate()) + " to "
                + EnglishDate.day(origin.endDate()) + ", run " + story.run().number() + " of seed " + origin.seed()
                + ", Caseload " + origin.version() + "."));
        lines.add("Again:  " + origin.command());
        return List.copyOf(lines);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> lookCloser(Story story) {
        TextTable closer = new TextTable("ll");
        mostCasesPassedOn(story)
                .ifPresent(left -> closer.row(List.of(
                        "  --worker " + left.who().number(),
                        "who left with " + StoryWords.cases(left.cases().cases()))));
        longest(story)
                .ifPresent(late -> closer.row(List.of(
                        "  --child " + late.child(),
                        "with " + late.longest() + " working days in " + StoryWords.words(late.stage()))));
        closer.row(List.of("  --events events.csv", "for every fact of this run, as a table"));
        List<String> lines = new ArrayList<>(List.of("Look closer, with one of these after the command below:"));
        lines.addAll(closer.lines());
        return lines;
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

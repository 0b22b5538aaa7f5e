package org.caseload.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.report.Cell;
import org.caseload.result.PlannedEvent;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;
import org.caseload.result.story.StoryPeriod.Joined;
import org.caseload.result.story.StoryPeriod.Left;
import org.caseload.result.story.StoryPeriod.LongAbsence;
import org.caseload.result.story.StoryPeriod.Timeliness;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** One period of a story, usually a month, in a few sentences: the plan, who came, who left, who was long away, who waited. */
final class StoryMonth {
    /** So many who leave are named, those with most cases first; the others are counted. */
    private static final int NAMED = 6;

    /** So many who start together on one day are told apart from the others. */
    private static final int TOGETHER = 3;

    private final Story story;
    private final StoryPeriod period;
    private final boolean withinMonth;

    StoryMonth(Story story, StoryPeriod period) {
        this.story = story;
        this.period = period;
        LocalDate last = period.until().minusDays(1);
        withinMonth = last.getMonthValue() == period.from().getMonthValue()
                && last.getYear() == period.from().getYear();
    }

    /** When, from where to where, and what happened. */
    List<Cell> row() {
        return List.of(Cell.words(name()), Cell.words(levels()), Cell.words(String.join(" ", sentences())));
    }

    /** Such as "September 2018". */
    private String name() {
        return withinMonth
                ? EnglishDate.month(period.from())
                : EnglishDate.month(period.from()) + " to "
                        + EnglishDate.month(period.until().minusDays(1));
    }

    /** Such as "24.6 to 21.0", or "not defined to 12.5" where the measure has nobody below the line at first. */
    private String levels() {
        double from = story.level(period.from());
        double until = story.level(period.until());
        return Double.isNaN(from) && Double.isNaN(until) ? Numbers.UNDEFINED : level(from) + " to " + level(until);
    }

    private String level(double level) {
        return Numbers.number(level, story.measure().decimals());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        story.plan().stream().filter(this::isNow).map(this::planned).forEach(sentences::add);
        sentences.addAll(joined());
        if (!period.left().isEmpty()) {
            sentences.add(left());
        }
        if (!period.absences().isEmpty()) {
            sentences.add(away());
        }
        if (period.mostWaiting() > 0) {
            sentences.add("Up to " + Numbers.number(period.mostWaiting(), 0)
                    + (period.mostWaiting() == 1 ? " child waits" : " children wait") + " for a worker.");
        }
        period.timeliness().stream()
                .filter(this::isUnusual)
                .map(StoryMonth::late)
                .forEach(sentences::add);
        story.reached()
                .filter(this::isIn)
                .ifPresent(date -> sentences.add("The target is reached on " + day(date) + "."));
        if (sentences.isEmpty()) {
            sentences.add("Nobody comes or goes.");
        }
        return sentences;
    }

    private boolean isNow(PlannedEvent event) {
        return isIn(event.date());
    }

    private boolean isIn(LocalDate date) {
        return !date.isBefore(period.from()) && date.isBefore(period.until());
    }

    private String day(LocalDate date) {
        return StoryWords.day(date, withinMonth);
    }

    private String planned(PlannedEvent event) {
        return "Plan for " + day(event.date()) + ": " + event.label() + ".";
    }

    /** First the largest group that starts on one day, then all others, by name when they are few. */
    private List<String> joined() {
        List<String> sentences = new ArrayList<>();
        List<Joined> others = new ArrayList<>(period.joined());
        List<Joined> together = largestTogether();
        if (together.size() >= TOGETHER) {
            Joined first = together.get(0);
            sentences.add("On " + day(first.on()) + " "
                    + StoryWords.counted(together.size(), first.who().grade()) + " start in "
                    + StoryWords.words(first.who().team()) + ".");
            others.removeAll(together);
        }
        if (!others.isEmpty()) {
            sentences.add(others(others, others.size() < period.joined().size()));
        }
        return sentences;
    }

    private List<Joined> largestTogether() {
        Map<String, List<Joined>> together = new LinkedHashMap<>();
        for (Joined joined : period.joined()) {
            String key = joined.on() + " " + joined.who().grade() + " "
                    + joined.who().team();
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(joined);
        }
        return together.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static String others(List<Joined> others, boolean besides) {
        if (others.size() == 1) {
            return StoryWords.sentence(StoryWords.worker(others.get(0).who()) + " starts");
        }
        Map<String, Integer> byGrade = new LinkedHashMap<>();
        others.forEach(o -> byGrade.merge(o.who().grade(), 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        byGrade.forEach((grade, n) -> counts.add(StoryWords.brief(n, grade)));
        if (counts.size() == 1) {
            return counts.get(0) + (besides ? " more" : "") + " start.";
        }
        return others.size() + (besides ? " others" : "") + " start (" + String.join(", ", counts) + ").";
    }

    private String left() {
        List<Left> left = period.left();
        if (left.size() == 1) {
            Left one = left.get(0);
            return StoryWords.sentence(
                    StoryWords.worker(one.who()) + " leaves" + StoryWords.destination(one.destination()) + " on "
                            + day(one.on()) + " (" + StoryWords.passedOn(one.cases()) + ")");
        }
        int cases = left.stream().mapToInt(l -> l.cases().cases()).sum();
        int waiting = left.stream().mapToInt(l -> l.cases().waiting()).sum();
        List<String> names = new ArrayList<>(left.stream()
                .sorted(Comparator.comparingInt((Left l) -> -l.cases().cases()))
                .limit(NAMED)
                .map(l -> l.who().number() + " (" + l.cases().cases() + ")")
                .toList());
        if (left.size() > NAMED) {
            names.add(Numbers.counted(left.size() - NAMED, "other", "others"));
        }
        return left.size() + " leave with " + StoryWords.cases(cases)
                + (waiting == 0 ? "" : ", " + waiting + " of them to the list") + ": workers " + Phrases.listed(names)
                + ".";
    }

    private String away() {
        LongAbsence first = period.absences().stream()
                .max(Comparator.comparingInt(a -> a.cases().cases()))
                .orElseThrow();
        int year = period.from().getYear();
        String since = StoryWords.day(first.since(), year);
        String away = first.back()
                .map(back -> since + " to " + StoryWords.day(back, year))
                .orElse("since " + since);
        String one = "worker " + first.who().number() + " of "
                + StoryWords.words(first.who().team()) + ", " + away + " (" + StoryWords.passedOn(first.cases()) + ")";
        int all = period.absences().size();
        if (all == 1) {
            return (first.onLeave() ? "On long leave: " : "Long away: ") + one + ".";
        }
        long leave = period.absences().stream().filter(LongAbsence::onLeave).count();
        return all + " are long away" + (leave == 0 ? "" : ", " + leave + " of them on leave") + ", with most cases "
                + one + ".";
    }

    /** Whether the share that is late lies far from the whole story's: by more than a third of it. */
    private boolean isUnusual(Timeliness now) {
        int late = 0;
        int finished = 0;
        for (StoryPeriod each : story.periods()) {
            for (Timeliness one : each.timeliness()) {
                late += one.stage().equals(now.stage()) ? one.late() : 0;
                finished += one.stage().equals(now.stage()) ? one.finished() : 0;
            }
        }
        double usual = (double) late / Math.max(1, finished);
        double share = (double) now.late() / Math.max(1, now.finished());
        return now.finished() >= 10 && Math.abs(share - usual) > usual / 3;
    }

    private static String late(Timeliness late) {
        return "Late in " + StoryWords.words(late.stage()) + ": " + late.late() + " of " + late.finished() + " ("
                + Numbers.share((double) late.late() / late.finished()) + ").";
    }
}

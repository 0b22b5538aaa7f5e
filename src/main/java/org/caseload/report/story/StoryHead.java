package org.caseload.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.caseload.report.chapter.Subject;
import org.caseload.report.chapter.Undefined;
import org.caseload.result.TargetStatement;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;
import org.caseload.result.story.StoryPeriod.Timeliness;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.StatedLevel;

/** The headline sentences of a story: what became of the target, the staff, the list and the statutory times. */
final class StoryHead {
    private final Story story;
    private final LocalDate start;
    private final LocalDate end;

    StoryHead(Story story) {
        this.story = story;
        start = story.origin().startDate();
        end = story.origin().endDate();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(course() + story.target().map(this::reached).orElse(""));
        sentences.add(staff());
        sentences.add(cases());
        sentences.add(list());
        sentences.addAll(late());
        return sentences;
    }

    /** Such as "Cases per worker … go from 24.9 on 17 July 2018 to 17.8 on 17 July 2020; …". */
    private String course() {
        Subject subject = Subject.of(story.measure());
        List<Undefined> gaps = Undefined.stretches(story);
        String undefined = subject.be() + " "
                + Phrases.listed(gaps.stream().map(Undefined::dated).toList());
        List<LocalDate> defined = IntStream.range(0, story.daily().size())
                .filter(day -> !Double.isNaN(story.daily().get(day)))
                .mapToObj(start::plusDays)
                .toList();
        if (defined.isEmpty()) {
            return subject.text() + " " + undefined + ".";
        }
        Comparator<LocalDate> byLevel = Comparator.comparing(story::level);
        return subject.text() + " " + (gaps.isEmpty() ? "" : undefined + "; " + subject.pronoun() + " ")
                + subject.verb("go") + " from " + level(defined.get(0)) + " to "
                + level(defined.get(defined.size() - 1)) + "; the lowest is "
                + level(defined.stream().min(byLevel).orElseThrow()) + ", the highest "
                + level(defined.stream().reduce(highest(byLevel)).orElseThrow()) + ".";
    }

    /** The first of the highest. */
    private static BinaryOperator<LocalDate> highest(Comparator<LocalDate> byLevel) {
        return (before, later) -> byLevel.compare(later, before) > 0 ? later : before;
    }

    /** Such as "24.9 on 17 July 2018". */
    private String level(LocalDate date) {
        return Numbers.number(story.level(date), story.measure().decimals()) + " on " + EnglishDate.day(date);
    }

    private String reached(TargetStatement target) {
        String goal = StatedLevel.written(target.atMost());
        String held = target.sustainedForDays() > 1 ? " for " + target.sustainedForDays() + " days" : "";
        Optional<LocalDate> reached = story.reached();
        return reached.map(date -> " The target of " + goal + " is reached"
                        + (date.equals(start) ? " from the start" : " on " + EnglishDate.day(date))
                        + (held.isEmpty() ? "." : " and held" + held + "."))
                .orElse(" The target of " + goal + (held.isEmpty() ? "" : ", held" + held + ",") + " is not reached.");
    }

    private String staff() {
        int joined = 0;
        int left = 0;
        int handedOn = 0;
        int listed = 0;
        int away = 0;
        Map<String, Integer> to = new TreeMap<>();
        for (StoryPeriod period : story.periods()) {
            joined += period.joined().size();
            left += period.left().size();
            away += period.absences().size();
            period.left().forEach(one -> to.merge(one.destination(), 1, Integer::sum));
            handedOn += period.left().stream().mapToInt(l -> l.cases().cases()).sum();
            listed += period.left().stream().mapToInt(l -> l.cases().waiting()).sum();
        }
        String absences = away == 0
                ? ""
                : " " + (away == 1 ? "Once somebody is" : Numbers.number(away, 0) + " times somebody is")
                        + " away for so long that their cases are passed on.";
        String atStart = story.inPostAtStart() == 0
                ? "Nobody is"
                : StoryWords.number(story.inPostAtStart(), "person is", "people are");
        String atEnd = story.inPostAtEnd() == 0 ? "nobody" : String.valueOf(story.inPostAtEnd());
        return atStart + " in post at the start and " + atEnd + " at the end: "
                + joined + (joined == 1 ? " starts and " : " start and ") + left + (left == 1 ? " leaves" : " leave")
                + destinations(to)
                + ", passing on " + StoryWords.cases(handedOn)
                + (listed == 0
                        ? " to colleagues."
                        : ", " + listed + " of them to the list of children without a worker.")
                + absences;
    }

    /** Such as " (8 for an agency, 14 for another council, 28 children's services)". */
    private static String destinations(Map<String, Integer> to) {
        List<String> counts = new ArrayList<>();
        to.forEach((id, n) -> {
            String words = StoryWords.destination(id);
            if (!words.isEmpty()) {
                counts.add(n + words);
            }
        });
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    private String cases() {
        int referred = story.periods().stream().mapToInt(StoryPeriod::referred).sum();
        int closed = story.periods().stream().mapToInt(StoryPeriod::closed).sum();
        return StoryWords.number(story.openAtStart(), "case is", "cases are") + " open at the start and "
                + Numbers.number(story.openAtEnd(), 0) + " at the end; "
                + StoryWords.number(referred, "child is", "children are") + " referred and "
                + StoryWords.number(closed, "case closes", "cases close") + ", those ended at the front door included.";
    }

    private String list() {
        int waited = story.periods().stream().mapToInt(StoryPeriod::waited).sum();
        return story.longestList()
                .map(peak -> "The list of children without a worker is longest on " + EnglishDate.day(peak.on())
                        + ", with " + Numbers.number(peak.children(), 0) + "; children join it "
                        + (waited == 1 ? "once." : Numbers.number(waited, 0) + " times."))
                .orElse("At no midnight does any child wait for a worker.");
    }

    /** One sentence a stage with a limit, by all periods together. */
    private List<String> late() {
        Map<String, List<Timeliness>> byStage = new TreeMap<>();
        for (StoryPeriod period : story.periods()) {
            period.timeliness()
                    .forEach(t -> byStage.computeIfAbsent(t.stage(), s -> new ArrayList<>())
                            .add(t));
        }
        List<String> sentences = new ArrayList<>();
        byStage.forEach((stage, all) -> {
            int finished = all.stream().mapToInt(Timeliness::finished).sum();
            if (finished > 0) {
                sentences.add(late(stage, all, finished));
            }
        });
        return sentences;
    }

    private String late(String stage, List<Timeliness> all, int finished) {
        int late = all.stream().mapToInt(Timeliness::late).sum();
        Timeliness longest =
                all.stream().max(Comparator.comparingInt(Timeliness::longest)).orElseThrow();
        return "Of " + Numbers.number(finished, 0)
                + (stage.equals(Timeliness.CONFERENCE)
                        ? " initial conferences, "
                        : " finished in " + StoryWords.words(stage) + ", ")
                + Numbers.number(late, 0) + " (" + Numbers.share((double) late / finished) + ") take more than "
                + longest.limit() + " working days; the longest takes " + longest.longest() + " (child "
                + longest.child() + ")." + worst(all);
    }

    /** Such as " The largest share is late in September 2018 (78 of 336)."; nothing where no period tells. */
    private String worst(List<Timeliness> all) {
        int worst = 0;
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            double share = (double) all.get(i).late() / Math.max(1, all.get(i).finished());
            boolean counts = all.get(i).finished() >= 10 || all.size() == 1;
            if (counts && share > most) {
                most = share;
                worst = i;
            }
        }
        Timeliness found = all.get(worst);
        if (most == 0) {
            return "";
        }
        return " The largest share is late in "
                + EnglishDate.month(story.periods().get(worst).from()) + " (" + found.late() + " of "
                + found.finished() + ").";
    }
}

package org.caseload.report.run;

import java.util.List;
import org.caseload.finding.Course;
import org.caseload.report.chapter.Subject;
import org.caseload.report.chapter.Undefined;
import org.caseload.result.Observation;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** Where a measure goes: the first half of the answer's first sentence. Where it is not defined, that is said with the reason. */
final class CourseClause {
    private final Subject subject;
    private final Course course;
    private final List<Undefined> gaps;
    private final int runs;
    private final int decimals;
    private final double target;

    /**
     * A clause.
     *
     * @param gaps where the measure is defined in no run
     * @param runs how many runs there are
     * @param target NaN where the scenario asks about none
     */
    CourseClause(Subject subject, Course course, List<Undefined> gaps, int runs, int decimals, double target) {
        this.subject = subject;
        this.course = course;
        this.gaps = gaps;
        this.runs = runs;
        this.decimals = decimals;
        this.target = target;
    }

    /** Such as "fall from 24.1 to about 19 by January 2019 (8 runs in 10: 17.8 to 20.3)". */
    String text() {
        String later = gaps.stream()
                .filter(gap -> !gap.atStart())
                .map(gap -> ", " + subject.be() + " " + gap.words())
                .reduce("", String::concat);
        return startsLate() ? late() + later : main() + later;
    }

    /** The clause with another after it, such as "fall from 24.1 to about 19 by January 2019 and reach 15". */
    String with(String next) {
        return text() + (startsLate() && course.isOneDate() ? ", " + subject.pronoun() + " " : " and ") + next;
    }

    private boolean startsLate() {
        return gaps.stream().anyMatch(Undefined::atStart);
    }

    /** Such as "are not defined at the start (nobody in post); 12.5 in March 2024, they rise to about 15 by May 2024". */
    private String late() {
        String first = subject.be() + " " + gaps.get(0).words() + "; " + start() + " in "
                + EnglishDate.month(course.start().date());
        return course.isOneDate()
                ? first + range(course.start())
                : first + defined(course.start()) + ", " + subject.pronoun() + " " + moves();
    }

    private String main() {
        return course.isOneDate() ? subject.be() + " " + start() + " at the start" + range(course.start()) : moves();
    }

    private String moves() {
        if (runs < 2) {
            return oneRun();
        }
        return switch (course.direction()) {
            case STAY -> stays();
            case FALL -> moves("fall");
            case RISE -> moves("rise");
        };
    }

    private String stays() {
        String from = startsLate() ? ", " : ", " + start() + " at the start" + defined(course.start()) + " and ";
        return subject.verb("stay") + " about the same" + from + about(course.end()) + " in "
                + EnglishDate.month(course.end().date()) + range(course.end());
    }

    private String moves(String plainForm) {
        String first = subject.verb(plainForm) + from() + " to " + about(course.turn()) + " by "
                + EnglishDate.month(course.turn().date()) + range(course.turn());
        if (!course.turnsBack()) {
            return first;
        }
        return first + ", " + subject.verb("stand") + " at " + about(course.end()) + " in "
                + EnglishDate.month(course.end().date()) + range(course.end());
    }

    /** One run has a course but no interval; the sentence says so instead of naming a direction. */
    private String oneRun() {
        return subject.verb("go") + from() + " to "
                + Numbers.number(course.end().p50(), decimals) + " by "
                + EnglishDate.month(course.end().date()) + " in a single run, which gives no interval,";
    }

    /** Where it moves from, unless that was said with its date. */
    private String from() {
        return startsLate() ? "" : " from " + start() + defined(course.start());
    }

    private String start() {
        return Numbers.number(course.start().p50(), decimals);
    }

    /** Whole numbers where the runs are spread by more than one and the target is not near; decimals otherwise. */
    private String about(Observation reading) {
        boolean spread = reading.p90() - reading.p10() >= 1;
        boolean nearTarget = Math.abs(reading.p50() - target) < 1;
        return "about " + Numbers.number(reading.p50(), spread && !nearTarget ? 0 : decimals);
    }

    private String range(Observation reading) {
        if (runs < 2) {
            return "";
        }
        String inSome = reading.n() < runs ? "; " + definedIn(reading) : "";
        return " (8 runs in 10: " + Numbers.interval(reading.p10(), reading.p90(), decimals) + inSome + ")";
    }

    private String defined(Observation reading) {
        return reading.n() < runs ? " (" + definedIn(reading) + ")" : "";
    }

    private String definedIn(Observation reading) {
        return "defined in " + Numbers.number(reading.n(), 0) + " of " + RunCount.counted(runs);
    }
}

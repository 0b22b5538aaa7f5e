package org.caseload.report.run;

import org.caseload.report.chapter.Subject;
import org.caseload.result.Reading;
import org.caseload.words.EnglishDate;
import org.caseload.words.Figures;

/** Where a measure goes: the first half of the answer's first sentence. */
final class CourseClause {
    private final Subject subject;
    private final Course course;
    private final int decimals;
    private final double target;

    /** A clause; the target is NaN where the scenario asks about none. */
    CourseClause(Subject subject, Course course, int decimals, double target) {
        this.subject = subject;
        this.course = course;
        this.decimals = decimals;
        this.target = target;
    }

    /** Such as "fall from 24.1 to about 19 by January 2019 (8 runs in 10: 17.8 to 20.3)". */
    String text() {
        if (course.start().n() < 2) {
            return oneRun();
        }
        return switch (course.direction()) {
            case STAY ->
                subject.verb("stay") + " about the same, " + start() + " at the start and " + about(course.end())
                        + " in " + EnglishDate.month(course.end().date()) + range(course.end());
            case FALL -> moves("fall");
            case RISE -> moves("rise");
        };
    }

    private String moves(String plainForm) {
        String first = subject.verb(plainForm) + " from " + start() + " to " + about(course.turn()) + " by "
                + EnglishDate.month(course.turn().date()) + range(course.turn());
        if (!course.turnsBack()) {
            return first;
        }
        return first + ", " + subject.verb("stand") + " at " + about(course.end()) + " in "
                + EnglishDate.month(course.end().date()) + range(course.end());
    }

    /** One run has a course but no interval; the sentence says so instead of naming a direction. */
    private String oneRun() {
        return subject.verb("go") + " from " + start() + " to "
                + Figures.number(course.end().p50(), decimals) + " by "
                + EnglishDate.month(course.end().date()) + " in a single run, which gives no interval,";
    }

    private String start() {
        return Figures.number(course.start().p50(), decimals);
    }

    /** Whole numbers where the runs are spread by more than one and the target is not near; decimals otherwise. */
    private String about(Reading reading) {
        boolean spread = reading.p90() - reading.p10() >= 1;
        boolean nearTarget = Math.abs(reading.p50() - target) < 1;
        return "about " + Figures.number(reading.p50(), spread && !nearTarget ? 0 : decimals);
    }

    private String range(Reading reading) {
        return " (8 runs in 10: " + Figures.interval(reading.p10(), reading.p90(), decimals) + ")";
    }
}

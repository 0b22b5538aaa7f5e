package org.caseload.report.comparison;

import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.SearchedFor;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;

/** What answers of searches among plans have in common: the target in words, shares and money with their intervals, a table of plans. */
record PlanWords(SearchedFor sought) {

    /** Such as "cases per worker, the official average, to 15 or below by 1 July 2020". */
    String target() {
        String subject = Subject.of(sought.measure()).text();
        return Character.toLowerCase(subject.charAt(0)) + subject.substring(1) + " to " + level() + " or below by "
                + EnglishDate.day(sought.by());
    }

    /** The target's level. */
    String level() {
        return Numbers.number(sought.atMost(), Math.rint(sought.atMost()) == sought.atMost() ? 0 : 1);
    }

    static String share(Estimate reached) {
        return Numbers.share(reached.value()) + " (95 %: " + Numbers.shareInterval(reached.low(), reached.high()) + ")";
    }

    static String money(Estimate cost) {
        return signed(cost.value()) + " (95 %: " + signed(cost.low()) + " to " + signed(cost.high()) + ")";
    }

    static String signed(double pounds) {
        return (pounds < 0 ? "a saving of " : "") + Pounds.written(pounds);
    }

    /** Plans, a row each. */
    static Table table(String key, String title, List<ConfirmedPlan> plans) {
        return new Table(
                key,
                title,
                List.of(
                        Column.words("Plan"),
                        Column.numbers("reaches it"),
                        Column.words("95 %"),
                        Column.numbers("cost"),
                        Column.words("95 % interval")),
                plans.stream()
                        .map(plan -> List.of(
                                Cell.words(plan.words()),
                                Cell.share(plan.reached().value()),
                                Cell.words(Numbers.shareInterval(
                                        plan.reached().low(), plan.reached().high())),
                                Cell.words(signed(plan.cost().value())),
                                Cell.words(signed(plan.cost().low()) + " to "
                                        + signed(plan.cost().high()))))
                        .toList(),
                List.of());
    }
}

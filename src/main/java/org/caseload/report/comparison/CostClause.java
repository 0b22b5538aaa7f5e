package org.caseload.report.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.result.Origin;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.Pounds;

/**
 * What a strategy costs over the base, and whether another does as well for less. Prices of what it gains stand in the tables of
 * {@code strategies.csv}.
 *
 * @param result the comparison
 * @param against what the strategy gains and costs
 */
record CostClause(ComparisonResult result, AgainstBase against) {

    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /** Whole sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        caseMonths().ifPresent(sentences::add);
        sentences.add(cost());
        standing().ifPresent(sentences::add);
        return sentences;
    }

    /** How many months a study looks ahead. */
    static double months(Origin origin) {
        return ChronoUnit.DAYS.between(origin.startDate(), origin.endDate()) / DAYS_OF_MONTH;
    }

    private Optional<String> caseMonths() {
        Estimate avoided = against.caseMonthsAvoided();
        double months = months(result.origin());
        return avoided.signKnown()
                ? Optional.of("On an average day "
                        + Numbers.counted(Math.abs(avoided.value()) / months, "case", "cases")
                        + (avoided.value() > 0 ? " fewer" : " more")
                        + " would have to go to reach the target (95 % interval "
                        + Numbers.interval(
                                StrategyFinding.smaller(avoided) / months, StrategyFinding.larger(avoided) / months, 0)
                        + ").")
                : Optional.empty();
    }

    /** What it costs over the base, in a sentence. */
    String cost() {
        Estimate cost = against.cost();
        if (!cost.defined()) {
            return "Its cost is not known, since the pay of some grade is not stated.";
        }
        if (cost.exactlyZero()) {
            return "It costs what the base costs.";
        }
        if (!cost.signKnown()) {
            return "Its cost cannot be told apart from that of the base (between " + sided(cost.low()) + " and "
                    + sided(cost.high()) + ").";
        }
        return "It costs " + Pounds.written(cost.value()) + (cost.value() < 0 ? " less" : " more")
                + " than the base by " + EnglishDate.month(result.origin().endDate()) + " (95 % interval "
                + between(cost) + ").";
    }

    private static String sided(double pounds) {
        return Pounds.written(pounds) + (pounds < 0 ? " less" : " more");
    }

    private static String between(Estimate estimate) {
        return Pounds.written(StrategyFinding.smaller(estimate)) + " to "
                + Pounds.written(StrategyFinding.larger(estimate));
    }

    private Optional<String> standing() {
        return switch (against.standing()) {
            case DOMINATED ->
                Optional.of(Phrases.capital(rival()) + " costs no more on average and has no more " + outcome(result)
                        + ".");
            case DOMINATED_BY_MIXTURE ->
                Optional.of("Doing two others in part would cost no more and have no more " + outcome(result) + ".");
            case EFFICIENT, UNKNOWN -> Optional.empty();
        };
    }

    /** Of which outcome it is said that another does as well: the one that options are ranked by. */
    static String outcome(ComparisonResult result) {
        return result.measure().unit() + " in "
                + EnglishDate.month(result.origin().endDate());
    }

    private String rival() {
        return against.dominatedBy() == 0
                ? "the base"
                : result.strategies().get(against.dominatedBy()).name();
    }
}

package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;

/**
 * What a strategy costs over the base, and what for. A price is given only where both the cost and the gain are known to be
 * above zero: a saving for each month of overload added would read like a bargain.
 *
 * @param result the comparison
 * @param against what the strategy gains and costs
 */
record CostClause(ComparisonResult result, AgainstBase against) {

    /** Of a price whose interval ends so many times as high as it begins, only the lower end tells anything. */
    private static final double TOLD = 10;

    /** Whole sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        caseMonths().ifPresent(sentences::add);
        sentences.add(cost());
        standing().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> caseMonths() {
        Estimate avoided = against.caseMonthsAvoided();
        return avoided.signKnown()
                ? Optional.of("It " + (avoided.value() > 0 ? "avoids " : "adds ")
                        + Numbers.number(Math.abs(avoided.value()), 0)
                        + " months of one case too many (95 % interval "
                        + Numbers.interval(StrategyFinding.smaller(avoided), StrategyFinding.larger(avoided), 0) + ").")
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
                + between(cost) + ")" + prices() + ".";
    }

    private static String sided(double pounds) {
        return Pounds.written(pounds) + (pounds < 0 ? " less" : " more");
    }

    private String prices() {
        return price(against.poundsPerCaseMonth(), against.caseMonthsAvoided(), "month of one case too many avoided")
                + price(against.poundsPerPoint(), against.reached(), "percentage point of the chance of the target");
    }

    private String price(Estimate price, Estimate gain, String unit) {
        boolean bought = against.cost().low() > 0 && gain.low() > 0 && price.defined() && price.low() > 0;
        boolean told = StrategyFinding.larger(price) <= TOLD * StrategyFinding.smaller(price);
        String range = told ? between(price) : Pounds.written(StrategyFinding.smaller(price)) + " or more";
        return bought ? ", " + Pounds.written(price.value()) + " for each " + unit + " (" + range + ")" : "";
    }

    private static String between(Estimate estimate) {
        return Pounds.written(StrategyFinding.smaller(estimate)) + " to "
                + Pounds.written(StrategyFinding.larger(estimate));
    }

    private Optional<String> standing() {
        return switch (against.standing()) {
            case DOMINATED -> Optional.of(rival() + " costs no more on average and does no worse.");
            case DOMINATED_BY_MIXTURE -> Optional.of("A mixture of two other strategies would do as well for less.");
            case EFFICIENT, UNKNOWN -> Optional.empty();
        };
    }

    private String rival() {
        return against.dominatedBy() == 0
                ? "The base"
                : result.strategies().get(against.dominatedBy()).name();
    }
}

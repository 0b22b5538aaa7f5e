package org.caseload.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.caseload.words.Numbers;

/**
 * A cell of a table. Its words are those of sentences about the same number, so that both read alike.
 *
 * @param text what is read there; never empty
 * @param number the number behind it, with the decimals that are shown
 */
public record Cell(String text, Optional<BigDecimal> number) {
    /** Checks that something is there: a blank explains nothing. */
    public Cell {
        Objects.requireNonNull(number, "number");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cell says why it holds nothing");
        }
    }

    /** A cell of words. */
    public static Cell words(String text) {
        return new Cell(text, Optional.empty());
    }

    /** A number to some decimals; "not defined" where there is none. */
    public static Cell number(double value, int decimals) {
        return Double.isFinite(value)
                ? new Cell(Numbers.number(value, decimals), Optional.of(Numbers.rounded(value, decimals)))
                : words(Numbers.UNDEFINED);
    }

    /** A number with as few decimals as say the same, at most so many. */
    public static Cell shortNumber(double value, int atMostDecimals) {
        if (!Double.isFinite(value)) {
            return words(Numbers.UNDEFINED);
        }
        return new Cell(
                Numbers.shortNumber(value, atMostDecimals), Optional.of(Numbers.shortest(value, atMostDecimals)));
    }

    /** A share from 0 to 1 with its sign of percentage, such as "97 %"; behind it stands the percentage. */
    public static Cell share(double share) {
        return Double.isFinite(share)
                ? new Cell(Numbers.share(share), percent(share).number())
                : words(Numbers.UNDEFINED);
    }

    /** A change, which shows its plus as well as its minus. */
    public static Cell change(double value, int decimals) {
        return Double.isFinite(value)
                ? new Cell(Numbers.signed(value, decimals), Optional.of(Numbers.rounded(value, decimals)))
                : words(Numbers.UNDEFINED);
    }

    /** A share from 0 to 1 as a percentage, in the words of {@link Numbers#percent}; behind "under 1" stands the number itself. */
    public static Cell percent(double share) {
        if (!Double.isFinite(share)) {
            return words(Numbers.UNDEFINED);
        }
        String text = Numbers.percent(share);
        boolean worded = Character.isLetter(text.charAt(0));
        return new Cell(text, Optional.of(Numbers.rounded(100 * share, worded ? 2 : 0)));
    }
}

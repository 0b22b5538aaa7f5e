package org.caseload.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private static final String UNDEFINED = "not defined";
    private static final char MINUS = '\u2212';

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
                ? new Cell(Numbers.number(value, decimals).replace('-', MINUS), Optional.of(rounded(value, decimals)))
                : words(UNDEFINED);
    }

    /** A share from 0 to 1 as a percentage, with a decimal where it is near none or all. */
    public static Cell percent(double share) {
        if (!Double.isFinite(share)) {
            return words(UNDEFINED);
        }
        String text = Numbers.percent(share);
        return new Cell(text, Optional.of(rounded(100 * share, text.contains(".") ? 1 : 0)));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}

package org.caseload.result.backtest;

import java.util.Objects;

/**
 * From where a council's figures are forecast: 30 September of a year, with all that was published up to that year.
 *
 * @param code the council's code of three digits, or those of two published as one
 * @param council its name
 * @param year the year
 * @param holders social workers who hold cases then, FTE: its size
 */
public record ForecastStart(String code, String council, int year, double holders) {
    /** Checks the names. */
    public ForecastStart {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(council, "council");
    }
}

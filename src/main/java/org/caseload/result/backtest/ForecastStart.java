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

    /** The seed of its luck, apart from that of every other start: what pools them would otherwise share the chance of a few runs. */
    public long seed(long seed) {
        return seed + (code.hashCode() * 1_000_003L + year) * 1_000_000_007L;
    }
}

package org.caseload.result.backtest;

/**
 * A council without a start in a year.
 *
 * @param code its code
 * @param council its name
 * @param year the year
 * @param reason why, as a clause
 */
public record LeftOut(String code, String council, int year, String reason) {}

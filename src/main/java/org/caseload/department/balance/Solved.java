package org.caseload.department.balance;

/**
 * A number that was solved.
 *
 * @param what what it is
 * @param value its value
 * @param unit its unit
 * @param official the published figure to hold it against, or empty
 */
public record Solved(String what, double value, String unit, String official) {}

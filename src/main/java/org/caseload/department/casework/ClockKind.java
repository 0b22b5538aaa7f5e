package org.caseload.department.casework;

/**
 * What cases must share to be moved on by one virtual clock.
 *
 * @param elasticity how far work slows when the worker is overloaded, 0 to 1
 * @param working whether progress counts working days rather than calendar days
 * @param needsTheWorker whether progress stops while the worker is absent or there is none
 */
public record ClockKind(double elasticity, boolean working, boolean needsTheWorker) {}

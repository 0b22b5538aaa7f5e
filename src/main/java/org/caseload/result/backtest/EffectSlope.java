package org.caseload.result.backtest;

/**
 * By how much caseloads really differed from what was forecast without the change of staff, for each 1 by which the simulation says that it
 * changes them: 1 where simulated effects are right on average, a quarter where they are overstated fourfold.
 *
 * @param group which targets, such as all
 * @param horizon years ahead
 * @param n council-years
 * @param councils of how many councils
 * @param slope the slope
 * @param low lower end of its 95 % interval by council
 * @param high upper end
 */
public record EffectSlope(String group, int horizon, int n, int councils, double slope, double low, double high) {}

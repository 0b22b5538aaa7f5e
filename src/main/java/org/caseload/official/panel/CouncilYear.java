package org.caseload.official.panel;

/**
 * A council and a year in which its staff are known to have changed, in logarithms about the medians of all councils.
 *
 * @param place its place in the panel
 * @param code its code
 * @param year the year at whose end, 30 September, staff are compared with a year before
 * @param growth how much more its staff grew than those of the middle council
 * @param level how far its caseload stood above the middle council's a year before
 * @param ownMean the mean of such levels in all years before this one
 */
public record CouncilYear(int place, String code, int year, double growth, double level, double ownMean) {}

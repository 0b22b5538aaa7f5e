/** Means, shares, quantiles and slopes over independent runs, comparisons of systems over paired ones, each with its interval. */
package org.caseload.statistics;

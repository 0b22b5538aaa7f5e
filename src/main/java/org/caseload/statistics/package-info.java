/** Means, shares, quantiles and slopes over independent runs, each with its interval. */
package org.caseload.statistics;

/**
 * What a comparison of strategies has to say: every estimate with its interval and its number of runs, all differences from
 * runs under the same luck. Begin at {@link org.caseload.result.comparison.ComparisonResult}. How the numbers are made, and
 * how they are worded, does not belong here.
 */
package org.caseload.result.comparison;

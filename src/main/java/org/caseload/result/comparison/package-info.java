/**
 * What a comparison of strategies has to say: every estimate with its interval and its number of runs, all differences
 * from runs under the same luck.
 *
 * <p>Begin at {@link ComparisonResult}.
 *
 * <p>Not here: how the numbers are made, and how they are worded.
 */
package org.caseload.result.comparison;

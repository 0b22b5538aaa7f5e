/**
 * What is said of a comparison of strategies: findings, chapters and tables.
 *
 * <p>Begin at {@link Findings} and {@link ComparisonPaper}.
 *
 * <p>Not here: what is said of other results too ({@code report.chapter}).
 */
package org.caseload.report.comparison;

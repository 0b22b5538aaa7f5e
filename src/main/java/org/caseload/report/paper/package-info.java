/**
 * What the four pages of every paper that a decision is taken by have in common: the options, the people, how far to trust it.
 *
 * <p>Begin at {@link OptionRow} and {@link Closing}.
 *
 * <p>Not here: the answer itself ({@code report.run}, {@code report.comparison}) and the annex ({@code report.chapter}).
 */
package org.caseload.report.paper;

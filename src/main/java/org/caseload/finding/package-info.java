/**
 * What figures say in a few words, so that the titles of charts and the sentences of answers cannot claim different things: nothing
 * that the intervals do not carry.
 *
 * <p>Begin at {@link RunTitles} and {@link ComparisonTitles}.
 *
 * <p>Not here: whole answers ({@code report.run}, {@code report.comparison}) and drawings ({@code chart}).
 */
package org.caseload.finding;

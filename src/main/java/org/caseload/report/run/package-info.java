/**
 * What is said of one run: the answer in plain words, its chapters and tables.
 *
 * <p>Begin at {@link PlainAnswer} and {@link RunPaper}.
 *
 * <p>Not here: what is said of other results too ({@code report.chapter}).
 */
package org.caseload.report.run;

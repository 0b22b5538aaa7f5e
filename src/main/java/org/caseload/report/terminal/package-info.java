/**
 * Lines and tables in at most a hundred columns of plain characters.
 *
 * <p>Begin at {@link TextTable}.
 *
 * <p>Not here: what they say.
 */
package org.caseload.report.terminal;

/**
 * Lines and tables in at most a hundred columns of plain characters.
 *
 * <p>Begin at {@link TerminalReport}; how one kind of table is laid out stands in {@code TableStyle}.
 *
 * <p>Not here: what they say.
 */
package org.caseload.report.terminal;

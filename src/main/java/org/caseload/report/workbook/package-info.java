/**
 * The numbers of reports as a workbook, with charts that its reader can change.
 *
 * <p>Begin at {@link Workbook}.
 *
 * <p>Not here: what they say.
 */
package org.caseload.report.workbook;

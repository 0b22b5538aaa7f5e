/**
 * A report as a file, written with its result and read again to be shown in other formats.
 *
 * <p>Begin at {@link ReportFile}. Anybody may have written what is read, so that everything is bounded and only known parts enter.
 *
 * <p>Not here: what a report says, and how it looks.
 */
package org.caseload.report.saved;

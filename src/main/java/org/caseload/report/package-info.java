/**
 * A report as one tree of nodes that knows no format.
 *
 * <p>Begin at {@link Report}.
 *
 * <p>Not here: what it says ({@code report.chapter} and the rooms of each kind), and how it looks (one room a format).
 */
package org.caseload.report;

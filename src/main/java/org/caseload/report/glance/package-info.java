/**
 * The answer of a run at a glance: one sentence, and a block of a dozen lines that answers what councillors and the press ask first.
 *
 * <p>Begin at {@link org.caseload.report.glance.AtAGlance}.
 *
 * <p>Not here: the tables and findings behind it ({@code report.run}), and how it looks ({@code report.terminal} and the other formats).
 */
package org.caseload.report.glance;

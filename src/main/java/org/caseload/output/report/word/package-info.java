/** Renders a report as a Word document. */
package org.caseload.output.report.word;

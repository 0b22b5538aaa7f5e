/** Renders a report as one web page that needs nothing but itself. */
package org.caseload.output.report.html;

/** What the office formats of a report have in common: a zip of parts, and properties. */
package org.caseload.output.report.office;

/**
 * Renders the tables of a report as a workbook, after the Government Analysis Function's guidance on releasing statistics in
 * spreadsheets.
 */
package org.caseload.output.report.workbook;

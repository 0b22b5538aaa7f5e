/**
 * Workbooks that somebody gave (Office Open XML, ECMA-376), read as what they are, a zip file of XML: sheets one after the other, each cell
 * as it was last saved. No formula is worked out, no link followed, no macro looked at, and nothing unpacked to a file.
 *
 * <p>Begin at {@link org.caseload.history.table.workbook.GivenWorkbook}.
 *
 * <p>Not here: CSV text, and what a sheet means.
 */
package org.caseload.history.table.workbook;

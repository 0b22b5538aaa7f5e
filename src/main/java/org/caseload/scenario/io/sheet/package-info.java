/**
 * Tables that people save from a spreadsheet: CSV text to located rows, like those of a scenario file.
 *
 * <p>Begin at {@link SheetReader}.
 *
 * <p>Not here: what a column means, which stands at the record that a row is bound to.
 */
package org.caseload.scenario.io.sheet;

/** Tables that people save from a spreadsheet: CSV text to located rows, like those of a scenario file. */
package org.caseload.scenario.io.sheet;

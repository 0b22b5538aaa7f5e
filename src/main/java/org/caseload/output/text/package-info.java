/**
 * A finished run in plain words: the answer first, then tables of figures in at most a hundred columns of plain
 * characters. Sees results only. Every estimate stands with its interval and its number of runs.
 */
package org.caseload.output.text;

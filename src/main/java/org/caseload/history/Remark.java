package org.caseload.history;

/**
 * Something in a list that was not taken as it stands: a heading that is not known, a date that had to be made out, a row that stands twice.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet, the table or the kind of element in it; empty where a file is one list
 * @param row the line of the file or the row of the sheet, from 1; 0 where it concerns the whole list
 * @param column the heading; empty where it concerns the whole row
 * @param what what it is, without any value of a field that may be personal
 */
public record Remark(String file, String sheet, int row, String column, String what) {}

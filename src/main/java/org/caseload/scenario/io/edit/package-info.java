/**
 * Small files of the language that a program changes for somebody: one value, one action, taken in or out. Begin at {@link
 * org.caseload.scenario.io.edit.EditableFile}. Not here: whether what then stands there is right, which reading the file tells.
 */
package org.caseload.scenario.io.edit;

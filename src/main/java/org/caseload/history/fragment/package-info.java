/**
 * Writes what was learnt of a council's lists as files that a scenario reads: the part of a department that they say something of, and the
 * cases that are open today.
 *
 * <p>Begin at {@link org.caseload.history.fragment.LearntDepartment}; {@link org.caseload.history.fragment.OpenCaseRows} is the other file.
 *
 * <p>Not here: what is learnt, what is told to readers, and where files are put.
 */
package org.caseload.history.fragment;

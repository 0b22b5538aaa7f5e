/**
 * Learns from a council's lists: reads them, sets what they say beside what is published, and writes the department, the open cases and the
 * report.
 *
 * <p>Begin at {@link org.caseload.app.lists.LearnFromLists}; {@link org.caseload.app.lists.PublishedBefore} says what was known before.
 *
 * <p>Not here: how lists are read, what is learnt from them, and words about it.
 */
package org.caseload.app.lists;

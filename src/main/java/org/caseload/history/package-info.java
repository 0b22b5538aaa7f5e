/**
 * What a council's own lists say of its cases, as plain records that know no file: who was referred, which kinds of work were open from when
 * to when, who was handed over, and on which days a list would have shown it.
 *
 * <p>Begin at {@link org.caseload.history.CaseHistory}; {@link org.caseload.history.Watched} says what a list can and cannot show.
 *
 * <p>Not here: how files are read, what is learnt from them, and any name: a child and a worker are {@link
 * org.caseload.history.Pseudonym}s.
 */
package org.caseload.history;

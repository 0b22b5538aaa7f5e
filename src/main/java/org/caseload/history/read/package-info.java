/**
 * From a council's files to a {@link org.caseload.history.CaseHistory}: each file and sheet recognised by its headings, ids replaced by
 * pseudonyms as they are read, days and codes made out, and all that is not taken as it stands listed. Nothing of names, dates of birth,
 * gender or ethnicity is kept, and no message repeats what a cell says: it shows its shape.
 *
 * <p>Begin at {@link org.caseload.history.read.HistoryReader}; {@code Timeline} makes spells of what the lists say of a child.
 *
 * <p>Not here: what headings and codes mean, which {@code history.list} says, and what is learnt.
 */
package org.caseload.history.read;

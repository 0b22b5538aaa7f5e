package org.caseload.history.read;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.Pseudonym;
import org.caseload.history.list.ListField;

/**
 * One row of a list, made out: nothing but what is needed of it.
 *
 * @param list the list that it is of
 * @param row its line or row, from 1
 * @param child who the child is
 * @param started its first day
 * @param ended the day on which it ended; empty while it is open
 * @param referred the day of the referral, where the list has another column for it
 * @param codes what its codes mean
 * @param team the team
 * @param worker the worker
 * @param family the family
 * @param guessed whether it began before its first day here, and no list says when
 */
record ReadRow(
        ReadList list,
        int row,
        Pseudonym child,
        LocalDate started,
        Optional<LocalDate> ended,
        Optional<LocalDate> referred,
        Map<ListField, String> codes,
        Optional<String> team,
        Optional<Pseudonym> worker,
        Optional<Pseudonym> family,
        boolean guessed) {

    Optional<String> code(ListField field) {
        return Optional.ofNullable(codes.get(field));
    }

    boolean means(ListField field, String meaning) {
        return meaning.equals(codes.get(field));
    }

    /** The last day on which it may have been open, for what is still open a day that never comes. */
    LocalDate end() {
        return ended.orElse(LocalDate.MAX);
    }

    /** The same, open. */
    ReadRow stillOpen() {
        return new ReadRow(list, row, child, started, Optional.empty(), referred, codes, team, worker, family, guessed);
    }
}

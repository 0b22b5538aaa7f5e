package org.caseload.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One child's referral.
 *
 * @param child the child
 * @param date the day
 * @param noFurtherAction whether it ended at the front door; empty where the list does not say
 * @param family whose brothers and sisters have it too; empty where the list has no id of families
 */
public record Referral(
        Pseudonym child, LocalDate date, Optional<Boolean> noFurtherAction, Optional<Pseudonym> family) {}

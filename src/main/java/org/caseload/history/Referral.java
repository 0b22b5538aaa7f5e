package org.caseload.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One child's referral.
 *
 * @param child the child
 * @param date the day
 * @param noFurtherAction whether it ended at the front door; empty where the list does not say
 * @param cameBack whether the child had been referred before in the twelve months until then, where the list says so itself, such as
 *     by a number of referrals; empty where it does not, and is found from the dates if the list covers them
 * @param family whose brothers and sisters have it too; empty where the list has no id of families
 */
public record Referral(
        Pseudonym child,
        LocalDate date,
        Optional<Boolean> noFurtherAction,
        Optional<Boolean> cameBack,
        Optional<Pseudonym> family) {}

package org.caseload.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that passed from one worker to another.
 *
 * @param child the child
 * @param date the first day of the new worker
 * @param reason the code of the reason, such as LEFTRL of the looked after children return; empty where the list has none
 */
public record Handover(Pseudonym child, LocalDate date, Optional<String> reason) {}

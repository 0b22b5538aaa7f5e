package org.caseload.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One child's time in one kind of work.
 *
 * @param child the child
 * @param work the kind of work
 * @param referred the day of the referral that led to it, where the list has it
 * @param started its first day, mostly before the list's window
 * @param ended the day on which it ended; empty while it is open
 * @param exit how it ended; empty while it is open, and where the list does not say
 * @param team the team, as the list calls it
 * @param worker the worker who holds it, or held it last
 * @param startGuessed whether no list says on which day it began, so that {@code started} is the reader's guess: nothing is learnt from it
 *     of how long such work lasts
 */
public record Spell(
        Pseudonym child,
        KindOfWork work,
        Optional<LocalDate> referred,
        LocalDate started,
        Optional<LocalDate> ended,
        Optional<Exit> exit,
        Optional<String> team,
        Optional<Pseudonym> worker,
        boolean startGuessed) {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it ends before it starts, or an open one has an exit
     */
    public Spell {
        if (ended.isPresent() && ended.get().isBefore(started)) {
            throw new IllegalArgumentException("a spell from " + started + " does not end on " + ended.get());
        }
        if (ended.isEmpty() && exit.isPresent()) {
            throw new IllegalArgumentException("a spell that is open has no exit");
        }
    }

    /** A spell whose first day stands in a list. */
    public Spell(
            Pseudonym child,
            KindOfWork work,
            Optional<LocalDate> referred,
            LocalDate started,
            Optional<LocalDate> ended,
            Optional<Exit> exit,
            Optional<String> team,
            Optional<Pseudonym> worker) {
        this(child, work, referred, started, ended, exit, team, worker, false);
    }

    /** The same with a first day that the reader guessed. */
    public Spell withGuessedStart() {
        return new Spell(child, work, referred, started, ended, exit, team, worker, true);
    }

    /** Whether it had not ended when the list was made. */
    public boolean open() {
        return ended.isEmpty();
    }
}

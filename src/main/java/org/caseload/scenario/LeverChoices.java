package org.caseload.scenario;

import java.util.List;
import java.util.Set;

/**
 * A lever, and in which ways plans may hold it.
 *
 * @param name its id
 * @param choices the ways, the first of which leaves it out
 * @param adds whether more of it never makes it less likely that the target is reached
 * @param notWith levers that no plan uses together with it
 */
public record LeverChoices(String name, List<Choice> choices, boolean adds, Set<String> notWith) {

    /**
     * One way to hold it.
     *
     * @param words how it is said
     * @param size how much of it, as a rank from 1; 0 leaves it out
     * @param date when, as a rank from 0
     */
    public record Choice(String words, int size, int date) {}

    /** Copies the lists. */
    public LeverChoices {
        choices = List.copyOf(choices);
        notWith = Set.copyOf(notWith);
    }
}

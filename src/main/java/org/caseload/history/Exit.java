package org.caseload.history;

/** How a spell ended. */
public sealed interface Exit {
    /** The case was closed: nothing follows. */
    record Closed() implements Exit {}

    /** Another council, or another part of this one, took the case over. */
    record Transferred() implements Exit {}

    /**
     * Another kind of work followed.
     *
     * @param to what followed; more is done than before where it is later in {@link KindOfWork}, less where it is earlier
     */
    record WentOn(KindOfWork to) implements Exit {}
}

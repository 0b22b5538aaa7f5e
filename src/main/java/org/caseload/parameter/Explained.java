package org.caseload.parameter;

/** Words to choose from, each of which says what it means: an enum. What a reader is told of a choice is joined from them. */
public interface Explained {

    /** What the word means, in few words without a full stop, such as "to the least loaded worker". */
    String means();
}

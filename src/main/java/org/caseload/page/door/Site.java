package org.caseload.page.door;

/** What is behind the door. It is asked from several threads at once. */
public interface Site {
    /**
     * Answers somebody who was let in.
     *
     * @throws Refused when there is nothing to be answered
     */
    Reply answer(Visit visit);

    /** The page that somebody sees whose key was right; it leads on to the first page by itself. */
    Reply welcome();

    /** The page that says why a request was refused. It tells nothing that somebody who was not let in may not know. */
    Reply refusal(Refused refused);
}

package org.caseload.page.door;

/** A request that is not answered, with the sentence that says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** With an HTTP status and a sentence for somebody who reads it. */
    public Refused(int status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    /** Nothing is at that address. */
    public static Refused notFound() {
        return new Refused(404, "There is no such page. Go back to the start.");
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }
}

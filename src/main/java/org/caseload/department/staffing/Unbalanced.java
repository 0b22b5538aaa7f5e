package org.caseload.department.staffing;

/** No balance exists: says which stated fact stands in the way, and what would be possible. */
public final class Unbalanced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * A fact that admits no balance.
     *
     * @param path the fact's path below {@code department}, keys joined by '/'
     * @param message what was found and what is possible
     */
    public Unbalanced(String path, String message) {
        super(message);
        this.path = path;
    }

    /** The fact's path below {@code department}, keys joined by '/'. */
    public String path() {
        return path;
    }
}

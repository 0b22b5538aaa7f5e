package org.caseload.history.list;

/**
 * One list that is known.
 *
 * @param id its name in the data, such as {@code annex-a-6}
 * @param system the system that it belongs to, such as {@code annex-a}
 * @param table the table as people call it, such as List 6
 * @param holds what its rows are, in the plural
 * @param kind what a row is
 */
public record KnownList(String id, String system, String table, String holds, ListKind kind) {
    /** Ofsted's child-level lists. */
    public static final String ANNEX_A = "annex-a";

    /** The looked after children return. */
    public static final String RETURN_OF_CARE = "ssda903";

    /** The children in need census, which is no table. */
    public static final String CENSUS = "cin-census";

    /** The Standard Safeguarding Dataset. */
    public static final String STANDARD = "ssd";

    /** A council's own list. */
    public static final String OWN = "own";
}

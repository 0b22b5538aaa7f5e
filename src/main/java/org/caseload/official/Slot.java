package org.caseload.official;

import java.util.Locale;

/**
 * Where a measure stands in a publication: a column, in some of them only in the rows of which another column says a
 * certain thing.
 *
 * @param publication the publication
 * @param column the name of the column with the number
 * @param dimension the column that tells the rows apart; empty where all rows count
 * @param says what that column says
 */
public record Slot(Publication publication, String column, String dimension, String says) {

    static Slot of(Publication publication, String column) {
        return new Slot(publication, column, "", "");
    }

    static Slot tool(String description) {
        return of(Publication.TOOL, "Values").where("Short Desc", description);
    }

    static Slot looked(String population) {
        return of(Publication.LOOKED_AFTER, "children_count").where("population_type", population);
    }

    static Slot workers(String stability) {
        return of(Publication.CONTINUITY, "number").where("sw_stability", stability);
    }

    Slot where(String name, String word) {
        return new Slot(publication, column, name, word);
    }

    /** Whether this is said by the dimension; spaces at the ends and capitals do not count. */
    public boolean isSaidBy(String text) {
        return dimension.isEmpty()
                || says.toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT));
    }
}

package org.caseload.official.draft;

import java.util.List;
import java.util.Objects;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;

/**
 * A council's first scenario.
 *
 * @param text the scenario file
 * @param missing which figures were missing and what stands in for them, a sentence each
 */
public record ScenarioDraft(String text, List<String> missing) {
    /** Copies the list. */
    public ScenarioDraft {
        Objects.requireNonNull(text, "text");
        missing = List.copyOf(missing);
    }

    /**
     * Writes a scenario from what is known of a council.
     *
     * @param councils all councils, for what stands in and for England's figures
     * @param council the council
     * @param year the year of the workforce census that it starts from, in which its number of cases is published
     * @param wishes what is wanted beside that
     */
    public static ScenarioDraft of(Councils councils, Council council, int year, Wishes wishes) {
        return new DraftWriter(new KnownFigures(councils, council, year), wishes).write();
    }
}
